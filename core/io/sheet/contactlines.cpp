// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/contactlines.h"

#include "core/base/words.h"
#include "core/io/sheet/labels.h"

#include <QtCore/QRegularExpression>

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

} // namespace

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
