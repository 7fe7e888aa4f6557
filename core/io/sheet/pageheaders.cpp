// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/pageheaders.h"

#include "core/io/sheet/labels.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <map>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLetters = 80; // a header's line; paragraphs are longer

bool isPageNumber(const QString &line)
{
    static const QRegularExpression page(u"^(page|página|pagina|pág\\.?|p\\.)\\s*\\d+(\\s*(of|de|sur|/)\\s*\\d+)?$|^\\d+\\s*/\\s*\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return page.match(line).hasMatch();
}

bool isListItem(const QString &line)
{
    static const QRegularExpression item(u"^([-*•–·▪]|\\d+[.)])\\s"_s);
    return item.match(line).hasMatch();
}

/// Does a blank line, a new page or an end of the text stand on both sides of these lines?
bool standsAlone(const QStringList &lines, size_t first, size_t last)
{
    const auto at = [&lines](size_t i) { return lines[static_cast<qsizetype>(i)]; };
    const bool begins = first == 0 || at(first).contains(u'\f') || at(first - 1).trimmed().isEmpty();
    const bool isLast = static_cast<qsizetype>(last) + 1 == lines.size();
    const bool ends = isLast || at(first).contains(u'\f') || at(last + 1).contains(u'\f') || at(last + 1).trimmed().isEmpty();
    return begins && ends;
}

/// The place of a line on its page.
enum class Edge { None, First, Last };

/// Where the line at @p place stands, if a blank line parts it from the rest of its page; the texts around it are
/// at @p before and @p after.
Edge edgeOf(const QStringList &lines, qsizetype before, qsizetype place, qsizetype after)
{
    const auto isNewPage = [&lines](qsizetype from, qsizetype to) {
        return std::any_of(lines.begin() + from + 1, lines.begin() + std::min(to + 1, lines.size()), [](const QString &line) { return line.contains(u'\f'); });
    };
    if ((before < 0 || isNewPage(before, place)) && after > place + 1)
        return Edge::First;
    return (after == lines.size() || isNewPage(place, after)) && before < place - 1 ? Edge::Last : Edge::None;
}

} // namespace

std::vector<bool> pageHeaderLines(const QStringList &lines)
{
    std::vector<bool> isHeader(static_cast<size_t>(lines.size()), false);
    QStringList texts;
    std::vector<size_t> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].simplified();
        if (text.isEmpty())
            continue;
        if (isPageNumber(text))
            isHeader[static_cast<size_t>(i)] = true;
        texts << text;
        places.push_back(static_cast<size_t>(i));
    }
    const auto canBe = [](const QString &text) { return text.size() <= kMostLetters && !labelledLine(text) && !isListItem(text); };
    QHash<std::pair<QString, QString>, int> pairs;
    QHash<QString, int> alone;
    std::map<std::pair<QString, Edge>, int> edges;
    const auto edgeAt = [&](qsizetype i) {
        const auto placeOf = [&](qsizetype k) { return static_cast<qsizetype>(places[static_cast<size_t>(k)]); };
        return edgeOf(lines, i == 0 ? -1 : placeOf(i - 1), placeOf(i), i + 1 == texts.size() ? lines.size() : placeOf(i + 1));
    };
    const auto isHeaderAlone = [&](qsizetype i) { return alone.value(texts[i]) >= 3 || (edgeAt(i) != Edge::None && edges.at({texts[i], edgeAt(i)}) >= 2); };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        ++edges[{texts[i], edgeAt(i)}];
        if (i + 1 < texts.size())
            ++pairs[{texts[i], texts[i + 1]}];
        if (standsAlone(lines, places[static_cast<size_t>(i)], places[static_cast<size_t>(i)]))
            ++alone[texts[i]];
    }
    for (qsizetype i = 0; i < texts.size();) {
        qsizetype last = i; // of the block that stands elsewhere too
        while (last + 1 < texts.size() && canBe(texts[last]) && canBe(texts[last + 1]) && pairs.value({texts[last], texts[last + 1]}) >= 2)
            ++last;
        const bool isFramed = standsAlone(lines, places[static_cast<size_t>(i)], places[static_cast<size_t>(last)]);
        if (isFramed && canBe(texts[i]) && (last > i || isHeaderAlone(i))) {
            for (qsizetype k = i; k <= last; ++k)
                isHeader[places[static_cast<size_t>(k)]] = true;
        }
        i = last + 1;
    }
    return isHeader;
}

} // namespace planner
