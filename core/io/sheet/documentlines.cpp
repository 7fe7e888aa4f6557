// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/documentlines.h"

#include "core/base/words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kNotApplicable = u"n ?/? ?a|not applicable|no (?:aplica|procede|corresponde)|sans objet|non applicable|s ?/? ?o";

/// Where the last word begins: an address has no spaces.
qsizetype lastWordOf(const QString &line)
{
    const auto space = std::find_if(line.crbegin(), line.crend(), [](QChar c) { return c.isSpace(); });
    return line.crend() - space;
}

/// What a title leaves before its address: "Guide: ", "Guide — ".
QString withoutEnd(QStringView title)
{
    while (!title.isEmpty() && (title.back().isSpace() || u":–—-"_s.contains(title.back())))
        title.chop(1);
    return title.trimmed().toString();
}

/// "(n/a)." as "n/a": folded, words and strokes only.
QString withoutSigns(const QString &line)
{
    QString key = plainSpaces(folded(line));
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'/'; });
    return key.trimmed();
}

} // namespace

RelevantDocument readDocument(const QString &line, bool isExact)
{
    const QStringView view(line);
    const qsizetype word = lastWordOf(line);
    const qsizetype bracket = line.indexOf(u'<', word);
    if (line.endsWith(u'>') && bracket >= 0)
        return {view.first(bracket).trimmed().toString(), view.sliced(bracket + 1).chopped(1).toString()};
    if (isExact)
        return {line.trimmed(), {}};
    const qsizetype middle = line.lastIndexOf(u"]("_s);
    if (line.startsWith(u'[') && line.endsWith(u')') && middle > 0 && middle + 2 >= word && middle + 3 < line.size())
        return {view.first(middle).sliced(1).trimmed().toString(), view.sliced(middle + 2).chopped(1).toString()};
    static const QRegularExpression scheme(u"(?:https?|ftp)://(?=.)"_s);
    if (const auto match = scheme.match(line, word); match.hasMatch())
        return {withoutEnd(view.first(match.capturedStart())), line.mid(match.capturedStart())};
    return {line.trimmed(), {}};
}

bool saysNotApplicable(const QString &line)
{
    static const QRegularExpression none(u"^(?:%1)$"_s.arg(kNotApplicable));
    return line.size() <= 60 && none.match(withoutSigns(line)).hasMatch();
}

bool saysNone(const QString &line)
{
    static const QRegularExpression none(u"^(?:%1|none|nil|no|nothing|not available|no documents?|ningun[oa]?|no disponible|no hay|nada|sin documentos|"
                                         "aucune?|neant|rien|non disponible|aucun document|ningun documento|pas de documents?)"
                                         "(?: (?:yet|so far|for now|at (?:the|this) (?:moment|time)|por (?:ahora|el momento)|de momento|todavia|aun|pour (?:linstant|le moment)))?$"_s.arg(kNotApplicable));
    if (line.size() > 60)
        return false;
    if (std::ranges::none_of(line, [](QChar c) { return c.isLetterOrNumber(); })) // "—", "...", "?"
        return !line.contains(QChar(0x221e)); // without limit
    return none.match(withoutSigns(line)).hasMatch();
}

} // namespace planner
