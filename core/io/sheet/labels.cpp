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
    Label{SheetField::Summary, "es", "Resumen breve de la sesión"}, Label{SheetField::Summary, "es", "Resumen"}, Label{SheetField::Summary, "fr", "Court résumé de la session"},
    Label{SheetField::Summary, "fr", "Résumé de la session"}, Label{SheetField::Summary, "fr", "Bref résumé"}, Label{SheetField::Summary, "fr", "Résumé"},
    Label{SheetField::Conceptualization, "en", "Conceptualization of the session"}, Label{SheetField::Conceptualization, "es", "Conceptualización de la sesión"},
    Label{SheetField::Conceptualization, "fr", "Conceptualisation de la session"}, Label{SheetField::Conceptualization, "en", "Conceptualization"},
    Label{SheetField::Conceptualization, "en fr", "Conceptualisation"}, Label{SheetField::Conceptualization, "en", "Conceptualisation of the session"}, Label{SheetField::Conceptualization, "es", "Conceptualización"},
    Label{SheetField::Objectives, "en", "Objectives"}, Label{SheetField::Objectives, "es", "Objetivos"}, Label{SheetField::Objectives, "fr", "Objectifs"},
    Label{SheetField::Objectives, "en", "Objectives of the session"}, Label{SheetField::Objectives, "es", "Objetivos de la sesión"}, Label{SheetField::Objectives, "fr", "Objectifs de la session"},
    Label{SheetField::Points, "en", "Main points of discussion"}, Label{SheetField::Points, "es", "Principales puntos de discusión"}, Label{SheetField::Points, "fr", "Principaux points de discussion"},
    Label{SheetField::Points, "es", "Puntos principales de discusión"}, Label{SheetField::Points, "es", "Principales puntos de debate"}, Label{SheetField::Points, "fr", "Principaux points de débat"},
    Label{SheetField::Points, "fr", "Points principaux de discussion"},
    Label{SheetField::Documents, "en", "Relevant documents"}, Label{SheetField::Documents, "es", "Documentos relevantes"}, Label{SheetField::Documents, "fr", "Documents pertinents"},
    Label{SheetField::Documents, "es", "Documentos pertinentes"}, Label{SheetField::Documents, "fr", "Documents utiles"},
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

/// Takes "(max. 250 words)", "(if applicable)" and the like off the front.
QString withoutHint(const QString &text)
{
    static const QRegularExpression hint(u"^\\s*[*_]*\\([^()]*(\\d+\\s*(words|palabras|mots)|applicable|aplica|procede|corresponde|cas échéant|lieu|necesario)[^()]*\\)[*_]*\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    return rest.remove(hint);
}

/// How far @p line goes while its folded letters are those of @p label; -1 when they are not.
qsizetype lengthOfLabel(const QString &line, const QString &label)
{
    // Labels have no letters that fold to several, so letter by letter is exact.
    if (line.size() < label.size())
        return -1;
    return folded(QStringView(line).first(label.size())) == label ? label.size() : -1;
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
    plain.remove(heading).remove(tag).remove(u"**"_s).remove(u"__"_s);
    // A single star or underscore is emphasis when it hugs a word, and a bullet or a name otherwise.
    static const QRegularExpression emphasis(u"(?<![\\w*])\\*(?=[^\\s*])([^*]*[^\\s*])\\*(?![\\w*])"_s);
    plain.replace(emphasis, u"\\1"_s);
    return plain.trimmed();
}

std::optional<LabelledLine> labelledLine(const QString &line)
{
    if (line.size() > 2000 && line.indexOf(u':') > 200) // a paragraph
        return std::nullopt;
    // French sets a no-break space before a colon; only with Unicode's properties is that a space.
    static const QRegularExpression number(u"^\\d{1,2}\\s*[.)]\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression code(u"^\\s*((?:\\d+(?:\\.\\d+)*|[A-Za-z]{1,3}\\.?\\d+(?:\\.\\d+)*)\\.?)\\s*(?=:|\\(|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString rest = plainLine(line).normalized(QString::NormalizationForm_C);
    rest.remove(number);
    for (const FoldedLabel &folded : foldedLabels()) {
        const qsizetype length = lengthOfLabel(rest, folded.text);
        if (length < 0 || (length < rest.size() && rest[length].isLetterOrNumber()))
            continue;
        LabelledLine found{folded.label->field, QString::fromLatin1(folded.label->langs), {}, {}};
        QString after = rest.mid(length);
        if (const auto match = code.match(after); match.hasMatch()) {
            found.number = match.captured(1);
            after = after.mid(match.capturedLength());
            while (found.number.endsWith(u'.'))
                found.number.chop(1);
        }
        after = withoutHint(after).trimmed();
        const bool hasColon = after.startsWith(u':');
        if (hasColon)
            after = after.mid(1);
        // A section's heading may stand alone; anything else is a sentence that begins with such a word.
        if (!hasColon && !(isSection(found.field) && after.isEmpty()))
            continue;
        found.value = withoutHint(after).trimmed();
        return found;
    }
    return std::nullopt;
}

QString sheetLabel(SheetField field, const QString &lang)
{
    const auto label = std::ranges::find_if(kLabels, [&](const Label &one) { return one.field == field && QString::fromLatin1(one.langs).split(u' ').contains(lang); });
    return label == kLabels.end() ? QString() : QString::fromUtf8(label->text);
}

} // namespace planner
