// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/labels.h"

#include "core/base/words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// A label as people write it. The first of a field in a language is the one we write.
struct Label {
    SheetField field;
    const char *langs;
    const char *text;
};

constexpr std::array kLabels = {
    Label{SheetField::Title, "en", "Title of the session"}, Label{SheetField::Title, "es", "Título de la sesión"},
    Label{SheetField::Title, "fr", "Titre de la session"}, Label{SheetField::Title, "fr", "Titre de la séance"},
    Label{SheetField::Title, "en", "Session title"}, Label{SheetField::Title, "en", "Title"},
    Label{SheetField::Title, "es", "Título"}, Label{SheetField::Title, "fr", "Titre"},
    Label{SheetField::Line, "en", "Thematic line"}, Label{SheetField::Line, "es", "Línea temática"}, Label{SheetField::Line, "fr", "Ligne thématique"},
    Label{SheetField::Line, "es", "Eje temático"}, Label{SheetField::Line, "fr", "Axe thématique"}, Label{SheetField::Line, "en", "Thematic axis"},
    Label{SheetField::SubTheme, "en", "Sub-theme"}, Label{SheetField::SubTheme, "es", "Subtema"}, Label{SheetField::SubTheme, "fr", "Sous-thème"},
    Label{SheetField::SubTheme, "en", "Subtheme"}, Label{SheetField::SubTheme, "en", "Sub theme"}, Label{SheetField::SubTheme, "es", "Sub-tema"},
    Label{SheetField::SubTheme, "es", "Sublínea temática"}, Label{SheetField::SubTheme, "fr", "Sous thème"}, Label{SheetField::SubTheme, "en", "Thematic sub-line"},
    Label{SheetField::Organisers, "en", "Organizers"}, Label{SheetField::Organisers, "es", "Organizadores"}, Label{SheetField::Organisers, "fr", "Organisateurs"},
    Label{SheetField::Organisers, "en", "Organisers"}, Label{SheetField::Organisers, "en", "Organizer"}, Label{SheetField::Organisers, "en", "Organiser"},
    Label{SheetField::Organisers, "en", "Organized by"}, Label{SheetField::Organisers, "en", "Organised by"}, Label{SheetField::Organisers, "es", "Organiza"},
    Label{SheetField::Organisers, "es", "Organizan"}, Label{SheetField::Organisers, "es", "Organizado por"}, Label{SheetField::Organisers, "es", "Entidades organizadoras"},
    Label{SheetField::Organisers, "fr", "Organisateur"}, Label{SheetField::Organisers, "fr", "Organisé par"}, Label{SheetField::Organisers, "fr", "Organisation"},
    Label{SheetField::Date, "en fr", "Date"}, Label{SheetField::Date, "es", "Fecha"},
    Label{SheetField::Time, "en", "Time"}, Label{SheetField::Time, "es", "Hora"}, Label{SheetField::Time, "fr", "Heure"},
    Label{SheetField::Time, "es", "Horario"}, Label{SheetField::Time, "fr", "Horaire"}, Label{SheetField::Time, "fr", "Horaires"}, Label{SheetField::Time, "en", "Schedule"},
    Label{SheetField::Venue, "en", "Platform"}, Label{SheetField::Venue, "es", "Plataforma"}, Label{SheetField::Venue, "fr", "Plateforme"},
    Label{SheetField::Venue, "fr", "Plate-forme"}, Label{SheetField::Venue, "en", "Venue"}, Label{SheetField::Venue, "en", "Room"},
    Label{SheetField::Venue, "es", "Sala"}, Label{SheetField::Venue, "es", "Lugar"}, Label{SheetField::Venue, "fr", "Salle"}, Label{SheetField::Venue, "fr", "Lieu"},
    Label{SheetField::Capacity, "en", "Capacity of the session"}, Label{SheetField::Capacity, "es", "Capacidad de la sesión"}, Label{SheetField::Capacity, "fr", "Capacité de la session"},
    Label{SheetField::Capacity, "en", "Capacity"}, Label{SheetField::Capacity, "es", "Capacidad"}, Label{SheetField::Capacity, "es", "Aforo"}, Label{SheetField::Capacity, "fr", "Capacité"},
    Label{SheetField::Registration, "en", "Registration needed"}, Label{SheetField::Registration, "es", "Inscripción necesaria"}, Label{SheetField::Registration, "fr", "Inscription nécessaire"},
    Label{SheetField::Registration, "en", "Registration"}, Label{SheetField::Registration, "es", "Inscripción"}, Label{SheetField::Registration, "es", "Registro"}, Label{SheetField::Registration, "fr", "Inscription"},
    Label{SheetField::Languages, "en", "Language"}, Label{SheetField::Languages, "es", "Idioma"}, Label{SheetField::Languages, "fr", "Langue"},
    Label{SheetField::Languages, "en", "Languages"}, Label{SheetField::Languages, "es", "Idiomas"}, Label{SheetField::Languages, "es", "Lenguas"}, Label{SheetField::Languages, "fr", "Langues"},
    Label{SheetField::Interpreted, "en", "Interpretation into"}, Label{SheetField::Interpreted, "es", "Interpretación a"}, Label{SheetField::Interpreted, "fr", "Interprétation vers"},
    Label{SheetField::Interpreted, "en", "Interpretation"}, Label{SheetField::Interpreted, "es", "Interpretación"}, Label{SheetField::Interpreted, "fr", "Interprétation"},
    Label{SheetField::Summary, "en", "Short summary of the session"}, Label{SheetField::Summary, "es", "Breve resumen de la sesión"}, Label{SheetField::Summary, "fr", "Bref résumé de la session"},
    Label{SheetField::Summary, "en", "Short summary"}, Label{SheetField::Summary, "en", "Summary"}, Label{SheetField::Summary, "es", "Breve resumen"},
    Label{SheetField::Summary, "en", "Summary of the session"}, Label{SheetField::Summary, "en", "Brief summary"}, Label{SheetField::Summary, "en", "Brief summary of the session"},
    Label{SheetField::Summary, "en", "Abstract"}, Label{SheetField::Summary, "en", "Session summary"}, Label{SheetField::Summary, "es", "Resumen de la sesión"},
    Label{SheetField::Summary, "es", "Resumen breve"}, Label{SheetField::Summary, "es", "Resumen breve de la sesión"}, Label{SheetField::Summary, "es", "Resumen"},
    Label{SheetField::Summary, "fr", "Court résumé de la session"}, Label{SheetField::Summary, "fr", "Court résumé"}, Label{SheetField::Summary, "fr", "Résumé court"},
    Label{SheetField::Summary, "fr", "Résumé de la session"}, Label{SheetField::Summary, "fr", "Bref résumé"}, Label{SheetField::Summary, "fr", "Résumé"},
    Label{SheetField::Conceptualization, "en", "Conceptualization of the session"}, Label{SheetField::Conceptualization, "es", "Conceptualización de la sesión"},
    Label{SheetField::Conceptualization, "fr", "Conceptualisation de la session"}, Label{SheetField::Conceptualization, "en", "Conceptualization"},
    Label{SheetField::Conceptualization, "en fr", "Conceptualisation"}, Label{SheetField::Conceptualization, "en", "Conceptualisation of the session"}, Label{SheetField::Conceptualization, "es", "Conceptualización"},
    Label{SheetField::Conceptualization, "en", "Concept note"}, Label{SheetField::Conceptualization, "en", "Conceptual framework"}, Label{SheetField::Conceptualization, "es", "Nota conceptual"},
    Label{SheetField::Conceptualization, "es", "Marco conceptual"}, Label{SheetField::Conceptualization, "fr", "Note conceptuelle"}, Label{SheetField::Conceptualization, "fr", "Cadre conceptuel"},
    Label{SheetField::Objectives, "en", "Objectives"}, Label{SheetField::Objectives, "es", "Objetivos"}, Label{SheetField::Objectives, "fr", "Objectifs"},
    Label{SheetField::Objectives, "en", "Objectives of the session"}, Label{SheetField::Objectives, "es", "Objetivos de la sesión"}, Label{SheetField::Objectives, "fr", "Objectifs de la session"},
    Label{SheetField::Objectives, "en", "Objective"}, Label{SheetField::Objectives, "es", "Objetivo"}, Label{SheetField::Objectives, "fr", "Objectif"},
    Label{SheetField::Objectives, "en", "Objective of the session"}, Label{SheetField::Objectives, "es", "Objetivo de la sesión"}, Label{SheetField::Objectives, "fr", "Objectif de la session"},
    Label{SheetField::Objectives, "en", "Session objectives"}, Label{SheetField::Objectives, "en", "Goals"}, Label{SheetField::Objectives, "en", "Goal"}, Label{SheetField::Objectives, "en", "Goals of the session"},
    Label{SheetField::Objectives, "en", "Goal of the session"}, Label{SheetField::Objectives, "en", "Aims"}, Label{SheetField::Objectives, "en", "Aims of the session"}, Label{SheetField::Objectives, "es", "Metas"},
    Label{SheetField::Objectives, "es", "Metas de la sesión"}, Label{SheetField::Objectives, "fr", "Buts"}, Label{SheetField::Objectives, "fr", "Buts de la session"},
    Label{SheetField::Points, "en", "Main points of discussion"}, Label{SheetField::Points, "es", "Principales puntos de discusión"}, Label{SheetField::Points, "fr", "Principaux points de discussion"},
    Label{SheetField::Points, "es", "Puntos principales de discusión"}, Label{SheetField::Points, "es", "Principales puntos de debate"}, Label{SheetField::Points, "fr", "Principaux points de débat"},
    Label{SheetField::Points, "fr", "Points principaux de discussion"}, Label{SheetField::Points, "en", "Main point of discussion"}, Label{SheetField::Points, "en", "Main points for discussion"},
    Label{SheetField::Points, "en", "Main discussion points"}, Label{SheetField::Points, "en", "Key points of discussion"}, Label{SheetField::Points, "en", "Key points for discussion"},
    Label{SheetField::Points, "en", "Points of discussion"}, Label{SheetField::Points, "en", "Points for discussion"}, Label{SheetField::Points, "en", "Discussion points"},
    Label{SheetField::Points, "en", "Key questions"}, Label{SheetField::Points, "en", "Key questions for discussion"}, Label{SheetField::Points, "en", "Key questions for the discussion"},
    Label{SheetField::Points, "en", "Questions for discussion"}, Label{SheetField::Points, "en", "Discussion questions"}, Label{SheetField::Points, "en", "Guiding questions"},
    Label{SheetField::Points, "es", "Punto principal de discusión"}, Label{SheetField::Points, "es", "Puntos principales de debate"}, Label{SheetField::Points, "es", "Puntos clave de discusión"},
    Label{SheetField::Points, "es", "Puntos de discusión"}, Label{SheetField::Points, "es", "Puntos de debate"}, Label{SheetField::Points, "es", "Preguntas clave"},
    Label{SheetField::Points, "es", "Preguntas clave para la discusión"}, Label{SheetField::Points, "es", "Preguntas clave para el debate"}, Label{SheetField::Points, "es", "Preguntas para la discusión"},
    Label{SheetField::Points, "es", "Preguntas para el debate"}, Label{SheetField::Points, "es", "Preguntas orientadoras"}, Label{SheetField::Points, "fr", "Principal point de discussion"},
    Label{SheetField::Points, "fr", "Points principaux de débat"}, Label{SheetField::Points, "fr", "Points clés de discussion"}, Label{SheetField::Points, "fr", "Points de discussion"},
    Label{SheetField::Points, "fr", "Points de débat"}, Label{SheetField::Points, "fr", "Points à débattre"}, Label{SheetField::Points, "fr", "Questions clés"},
    Label{SheetField::Points, "fr", "Questions clés pour la discussion"}, Label{SheetField::Points, "fr", "Questions clés pour le débat"}, Label{SheetField::Points, "fr", "Questions clés à débattre"},
    Label{SheetField::Points, "fr", "Questions pour la discussion"}, Label{SheetField::Points, "fr", "Questions pour le débat"}, Label{SheetField::Points, "fr", "Questions directrices"},
    Label{SheetField::Documents, "en", "Relevant documents"}, Label{SheetField::Documents, "es", "Documentos relevantes"}, Label{SheetField::Documents, "fr", "Documents pertinents"},
    Label{SheetField::Documents, "es", "Documentos pertinentes"}, Label{SheetField::Documents, "fr", "Documents utiles"}, Label{SheetField::Documents, "en", "Relevant document"},
    Label{SheetField::Documents, "es", "Documento relevante"}, Label{SheetField::Documents, "fr", "Document pertinent"}, Label{SheetField::Documents, "en", "Reference documents"},
    Label{SheetField::Documents, "en", "Related documents"}, Label{SheetField::Documents, "en", "Background documents"}, Label{SheetField::Documents, "es", "Documentos de referencia"},
    Label{SheetField::Documents, "es", "Documentos de interés"}, Label{SheetField::Documents, "fr", "Documents de référence"}, Label{SheetField::Documents, "fr", "Documents de fond"},
};

/// A label ready to be compared, longest first, so that "Title of the session" wins over "Title".
struct FoldedLabel {
    const Label *label;
    QString text;
};

const std::vector<FoldedLabel> &foldedLabels()
{
    static const std::vector<FoldedLabel> labels = [] {
        std::vector<FoldedLabel> list;
        for (const Label &label : kLabels)
            list.push_back({&label, folded(QString::fromUtf8(label.text))});
        std::ranges::stable_sort(list, [](const FoldedLabel &a, const FoldedLabel &b) { return a.text.size() > b.text.size(); });
        return list;
    }();
    return labels;
}

constexpr qsizetype kLongestHint = 120;
constexpr qsizetype kLongestHeading = 160;

/// What begins the heading of a numbered section: "2.", "2)", "2.-", "II.".
const QRegularExpression &sectionNumber()
{
    static const QRegularExpression number(u"^(?:\\d{1,2}\\s*(?:\\.\\s?-|[.)–-])|[IVX]{1,4}[.)])\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return number;
}

/// Does it say what a form asks of who fills it in: how many words, or whether at all?
bool isHint(QStringView text, bool isSection)
{
    static const QRegularExpression words(u"\\d\\s*(words?|palabras?|pal|mots?)\\b|applicable|\\b(aplica|procede|corresponde|cas echeant|lieu|necesario|optional|opcional|facultatif|if any|si existen?)\\b"_s);
    static const QRegularExpression figure(u"^\\W*(max\\w*\\W*)?\\d{2,5}\\W*$"_s);
    const QString key = plainSpaces(folded(text));
    return words.match(key).hasMatch() || (isSection && figure.match(key).hasMatch());
}

/// How many letters at the front of @p text are a hint: "(max. 250 words)", "[250 words]", "(if applicable)",
/// or, for a section, "(250)" and "max. 250 words" with nothing after it but a colon.
qsizetype lengthOfHint(QStringView text, bool isSection)
{
    qsizetype at = 0;
    const auto skip = [&](QStringView signs) {
        while (at < text.size() && (text[at].isSpace() || signs.contains(text[at])))
            ++at;
    };
    skip(u"*_");
    if (at < text.size() && (text[at] == u'(' || text[at] == u'[')) {
        const QChar closing = text[at] == u'(' ? u')' : u']';
        const QStringView within = text.sliced(at + 1).first(std::min(kLongestHint, text.size() - at - 1));
        const qsizetype end = within.indexOf(closing);
        if (end < 0 || within.first(end).contains(text[at]) || !isHint(within.first(end), isSection))
            return 0;
        at += end + 2;
        skip(u"*_");
        return at;
    }
    static const QRegularExpression bare(u"^[\\s,;–—-]*+(?:(?:max|máx|maxim|máxim)\\w*\\.?|up to|at most|hasta|jusqu.à)?\\s*+(?:of|de|:)?\\s*+\\d{1,5}\\s*(?:words?|palabras?|pal\\.?|mots?)(?:\\s*max\\w*\\.?)?\\s*(?=:|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!isSection || (text.size() > kLongestHint && !text.first(kLongestHint).contains(u':')))
        return 0;
    return bare.match(text.first(std::min(kLongestHint, text.size())).toString()).capturedLength();
}

QString withoutHint(const QString &text, bool isSection)
{
    return text.mid(lengthOfHint(text, isSection)).trimmed();
}

/// The letters of a line's beginning, folded one by one, as far as the longest label goes. Labels have no letters
/// that fold to several, so that is exact.
QString foldedStart(const QString &line)
{
    static const qsizetype longest = foldedLabels().front().text.size();
    QString start;
    for (const QChar c : QStringView(line).first(std::min(longest, line.size()))) {
        const QString letter = folded(QStringView(&c, 1));
        if (letter.size() != 1)
            break;
        start += letter;
    }
    return start;
}

/// Addresses of the web that stand in a line, as [first, last) places: their signs are no emphasis.
std::vector<std::pair<qsizetype, qsizetype>> addressesIn(const QString &line)
{
    static const QRegularExpression address(u"(?:(?:https?|ftp)://|www\\.)\\S*[^\\s*_]"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (auto it = address.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        found.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    return found;
}

/// A line without the pairs of @p mark ("**", "__") that hug words at their borders; one that has lost its other
/// half to the line before or after goes from the line's ends.
QString withoutEmphasis(const QString &line, QStringView mark)
{
    if (!line.contains(mark))
        return line;
    const auto addresses = addressesIn(line);
    auto address = addresses.begin();
    std::vector<qsizetype> marks;
    qsizetype open = -1;
    for (qsizetype at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.size())) {
        while (address != addresses.end() && address->second <= at)
            ++address;
        if (address != addresses.end() && address->first <= at)
            continue;
        const qsizetype after = at + mark.size();
        const bool hugsNext = after < line.size() && !line[after].isSpace();
        const bool hugsPrevious = at > 0 && !line[at - 1].isSpace();
        const bool isAfterWord = hugsPrevious && line[at - 1].isLetterOrNumber();
        const bool isWithinWord = isAfterWord && hugsNext && line[after].isLetterOrNumber();
        if (open >= 0 && hugsPrevious && !isWithinWord) {
            marks.insert(marks.end(), {open, at});
            open = -1;
        } else if (open < 0 && hugsNext && !isAfterWord) {
            open = at;
        } else if (open < 0 && hugsPrevious && after == line.size()) {
            marks.push_back(at);
        }
    }
    if (open == 0)
        marks.insert(marks.begin(), open);
    QString plain;
    qsizetype from = 0;
    for (const qsizetype at : marks) {
        plain += QStringView(line).sliced(from, at - from);
        from = at + mark.size();
    }
    return plain += QStringView(line).sliced(from);
}

/// The same for a single star that hugs a word; it is a bullet or a name otherwise.
QString withoutStars(QString line)
{
    static const QRegularExpression emphasis(u"(?<![\\w*])\\*(?=[^\\s*])([^*]*[^\\s*])\\*(?![\\w*])"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!line.contains(u'*'))
        return line;
    return addressesIn(line).empty() ? line.replace(emphasis, u"\\1"_s) : line;
}

} // namespace

bool isSection(SheetField field)
{
    return field >= SheetField::Summary;
}

QString plainLine(const QString &line)
{
    static const QRegularExpression heading(u"^#{1,6}\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tag(u"</?(sup|sub|b|i|u|strong|em|span|p|br)\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    QString plain = line.trimmed();
    plain.remove(heading).remove(tag);
    return withoutStars(withoutEmphasis(withoutEmphasis(plain, u"**"), u"__")).trimmed();
}

std::optional<LabelledLine> labelledLine(const QString &line)
{
    if (line.size() > 2000 && !QStringView(line).first(200).contains(u':')) // a paragraph
        return std::nullopt;
    // French sets a no-break space before a colon; only with Unicode's properties is that a space.
    static const QRegularExpression code(u"^\\s*((?:\\d+(?:\\.\\d+)*|[A-Za-z]{1,3}\\.?\\d+(?:\\.\\d+)*)\\.?)\\s*(?=:|\\(|\\[|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString rest = plainLine(line).normalized(QString::NormalizationForm_C);
    rest.remove(sectionNumber());
    const QString start = foldedStart(rest);
    for (const FoldedLabel &folded : foldedLabels()) {
        const qsizetype length = folded.text.size();
        if (!start.startsWith(folded.text) || (length < rest.size() && rest[length].isLetterOrNumber()))
            continue;
        LabelledLine found{folded.label->field, QString::fromLatin1(folded.label->langs), {}, {}};
        QString after = rest.mid(length);
        if (const auto match = code.match(after); match.hasMatch()) {
            found.number = match.captured(1);
            after = after.mid(match.capturedLength());
            while (found.number.endsWith(u'.'))
                found.number.chop(1);
        }
        after = withoutHint(after, isSection(found.field));
        const bool hasColon = after.startsWith(u':');
        if (hasColon)
            after = after.mid(1);
        // A section's heading may stand alone; anything else is a sentence that begins with such a word.
        if (!hasColon && !(isSection(found.field) && after.isEmpty()))
            continue;
        found.value = hasColon ? withoutHint(after, isSection(found.field)) : QString();
        return found;
    }
    return std::nullopt;
}

std::optional<QString> unknownHeading(const QString &line)
{
    if (line.size() > kLongestHeading || labelledLine(line))
        return std::nullopt;
    static const QRegularExpression markdown(u"^\\s*#{1,6}\\s+\\S"_s);
    static const QRegularExpression ending(u"(?:[([][^()[\\]]*[)\\]]|\\b(?:max|máx|up to|hasta)[^,;:]*)[\\s*_:]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString heading = plainLine(line);
    const auto match = ending.match(heading);
    const bool asksForWords = match.capturedStart() > 0 && isHint(match.captured(), false);
    return asksForWords || markdown.match(line).hasMatch() ? std::optional(heading) : std::nullopt;
}

QString sheetLabel(SheetField field, const QString &lang)
{
    const auto label = std::ranges::find_if(kLabels, [&](const Label &one) { return one.field == field && QString::fromLatin1(one.langs).split(u' ').contains(lang); });
    return label == kLabels.end() ? QString() : QString::fromUtf8(label->text);
}

} // namespace planner
