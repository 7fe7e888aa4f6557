// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/documentlines.h"

#include "core/base/words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

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

bool saysNone(const QString &line)
{
    static const QRegularExpression none(u"^(?:n ?/? ?a|none|nil|no|nothing|not (?:applicable|available)|no documents?|ningun[oa]?|no (?:aplica|procede|corresponde|disponible)|no hay|nada|sin documentos|"
                                         "aucune?|neant|rien|sans objet|non (?:applicable|disponible)|s ?/? ?o|aucun document|ningun documento|pas de documents?)"
                                         "(?: (?:yet|so far|for now|at (?:the|this) (?:moment|time)|por (?:ahora|el momento)|de momento|todavia|aun|pour (?:linstant|le moment)))?$"_s);
    static const QRegularExpression strokes(u"^[-\\x{2012}-\\x{2015}_./*\\s]*$"_s);
    if (line.size() > 60)
        return false;
    if (strokes.match(line).hasMatch())
        return true;
    QString key = plainSpaces(folded(line));
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'/'; });
    return none.match(key.trimmed()).hasMatch();
}

} // namespace planner
