// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/contactlines.h"

#include "core/base/words.h"
#include "core/io/sheet/labels.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <optional>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 400; // a line of contact data; paragraphs are longer
constexpr qsizetype kMostLines = 8;  // of one person
constexpr qsizetype kMostBlanks = 3; // before them

const QString kAddress = u"[\\w.+-]+@[\\w-]+\\.\\w"_s;
const QString kTelephone = u"\\+?\\(?\\d[\\d\\s()./-]{5,}\\d"_s;

/// What names contact data, folded.
const QString kNames = u"contact(?:s|o|os|e)?|personas? (?:de )?contacto|personnes?[ -](?:contact|de contact|a contacter)|coordonnees|"
                       "(?:point|person) of contact|focal point|point focal|punto focal|"
                       "e-?mail|courriel|correo(?: electronico)?|adresse electronique|phone|tel(?:f|ef|ephone|efono|s)?|whatsapp"_s;
/// The same for what means something else as often: only with an address or a number.
const QString kDoubtful = u"mobile|movil|celular|portable|cell|mail|fax|adresse|address|direccion"_s;
/// What may stand beside it: "Contact person for the session", "Email and telephone".
const QString kBeside = u"person|persona|personne|name|nombre|nom|number|numero|details?|data|datos|information|informacion|info|"
                        "address(?:es)?|adresses?|direccion|of|for|the|de|del|du|la|el|le|l|d|para|pour|session|sesion|seance|organi[sz]er|and|y|et|or|o|ou|n|no|electronico|electronique|"_s
    + kNames + u'|' + kDoubtful;

/// A line that begins with what names contact data.
struct LabelledContact {
    QString label;
    bool isOpen; ///< the data stand on the lines after it
};

std::optional<LabelledContact> labelledContact(const QString &line)
{
    static const QRegularExpression bullet(u"^(?:[-*•–·▪]|\\d{1,2}[.)])\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression labelled(u"^((?:%1)\\b(?:[\\s/,.&()'’°+-]++(?:(?:%2)\\b)?+)*+)\\s*:"_s.arg(kNames, kBeside));
    static const QRegularExpression called(u"^(%1|%2)\\b(?:[\\s/,.&()'’°+-]++(?:(?:%3)\\b)?+)*+\\s*:?\\s*(?:%4)[\\s.]*$"_s.arg(kNames, kDoubtful, kBeside, kTelephone));
    static const QRegularExpression addressed(u"^(?|(%1|%2)\\b|(?:for|para|pour)\\b.{0,60}\\b(contact\\w*|informa\\w+)).*%3"_s.arg(kNames, kDoubtful, kAddress));
    if (line.size() > kLongest)
        return std::nullopt;
    QString plain = plainLine(line);
    plain = plainSpaces(plainLine(plain.remove(bullet)));
    const QString key = folded(plain);
    for (const QRegularExpression *form : {&labelled, &called, &addressed}) {
        const auto match = form->match(key);
        if (!match.hasMatch())
            continue;
        const QString label = plain.mid(match.capturedStart(1), match.capturedLength(1)).trimmed();
        return LabelledContact{label, plain.trimmed().endsWith(u':')};
    }
    return std::nullopt;
}

/// Does a line hold an e-mail address, or a telephone's number and nothing else?
bool isContactData(const QString &line)
{
    static const QRegularExpression data(u"%1|^\\W*%2\\W*$"_s.arg(kAddress, kTelephone));
    return line.size() <= kLongest && data.match(line).hasMatch();
}

/// How far the data of a label that stands alone go: the lines right below it, or the next ones if an address or a
/// number is among them.
qsizetype lastOfBlock(const QStringList &lines, qsizetype label)
{
    const auto isBlank = [&lines](qsizetype i) { return lines[i].trimmed().isEmpty(); };
    qsizetype first = label + 1;
    while (first < lines.size() && first - label <= kMostBlanks && isBlank(first))
        ++first;
    qsizetype last = first;
    bool hasData = first == label + 1;
    for (; last < lines.size() && last - first < kMostLines && !isBlank(last) && lines[last].size() <= kLongest / 2 && !labelledLine(lines[last]) && !unknownHeading(lines[last]); ++last)
        hasData = hasData || isContactData(lines[last]);
    return hasData ? last - 1 : label;
}

bool isOfLocalPart(QChar c)
{
    return c.isLetterOrNumber() || u"._%+-"_s.contains(c);
}

bool isOfDomain(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

/// The e-mail address around the "@" at @p at; empty for none, as in "medium.com/@name".
QString addressAround(const QString &text, qsizetype at)
{
    constexpr qsizetype kMostOfLocalPart = 64, kMostOfDomain = 255; // RFC 5321, section 4.5.3.1
    qsizetype first = at;
    while (first > 0 && at - first < kMostOfLocalPart && isOfLocalPart(text[first - 1]))
        --first;
    while (first < at && !text[first].isLetterOrNumber())
        ++first;
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= kMostOfDomain && isOfDomain(text[end]))
        ++end;
    while (end > at && !text[end - 1].isLetterOrNumber())
        --end;
    const QStringView domain = QStringView(text).sliced(at + 1, std::max(qsizetype(0), end - at - 1));
    const qsizetype dot = domain.lastIndexOf(u'.');
    const bool isDomain = dot > 0 && domain.front().isLetterOrNumber() && dot + 2 < domain.size() && domain.sliced(dot + 1).front().isLetter();
    return first < at && isDomain ? text.mid(first, end - first) : QString();
}

QStringList telephonesIn(const QString &text)
{
    static const QString signs = u"[\\s()./\\x{2011}–-]{0,3}"_s;
    // With its country (ITU-T E.164: at most 15 figures), as in France, or behind a word that says so.
    static const QRegularExpression number(u"(?<![\\w+/.,-])(?:(?:\\+|00)\\s?\\(?\\d(?:%1\\d){8,14}(?!\\d)|0\\d(?:[ .\\x{a0}-]?\\d\\d){4}(?![\\d.,/-]*\\d))"
                                           "|(?<!\\w)(?:tel|tfno|telf|phone|telephone|tel[eé]fono|t[eé]l[eé]phone|t[eé]l|m[oó]vil|celular|cell|whatsapp|fax)\\b[^\\d\\n+(]{0,12}\\K\\+?\\(?\\d(?:%1\\d){5,14}(?!\\d)"_s.arg(signs),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = number.globalMatch(text); it.hasNext();)
        found << it.next().captured().simplified();
    return found;
}

} // namespace

QStringList contactsIn(const QString &text)
{
    QStringList found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (const QString address = addressAround(text, at); !address.isEmpty())
            found << address;
    }
    found << telephonesIn(text);
    found.removeDuplicates();
    return found;
}

std::vector<ContactLines> contactLines(const QStringList &lines)
{
    std::vector<ContactLines> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto contact = labelledContact(lines[i]);
        if (!contact)
            continue;
        qsizetype last = contact->isOpen ? lastOfBlock(lines, i) : i;
        while (last + 1 < lines.size() && isContactData(lines[last + 1]))
            ++last;
        found.push_back({i, last, contact->label});
        i = last;
    }
    return found;
}

} // namespace planner
