// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/pageheaders.h"

#include "core/io/sheet/labels.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLetters = 80; // a header's line; paragraphs are longer

bool isPageNumber(const QString &line)
{
    static const QRegularExpression page(u"^(page|página|pagina|pág\\.?|p\\.)\\s*\\d+(\\s*(of|de|sur|/)\\s*\\d+)?$|^\\d+\\s*/\\s*\\d+$|^[–—-]\\s?\\d{1,3}\\s?[–—-]$"_s, QRegularExpression::CaseInsensitiveOption);
    return line.size() <= kMostLetters && page.match(line).hasMatch();
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

/// A line that ends or begins with a page's number, "Forum of Towns | Page 2 of 5".
struct NumberedLine {
    QString rest; ///< without it; any other line as it is
    bool isNumbered = false;
    bool isParted = false; ///< by a sign, not a space
};

NumberedLine withoutPageNumber(const QString &line)
{
    static const QString number = u"(?:page|página|pagina|pág\\.?|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|de|sur|/)\\s*\\d{1,4})?"_s;
    static const QRegularExpression page(u"[\\s|·•–—-]+%1$|^%1[\\s|·•–—-]+"_s.arg(number), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sign(u"[|·•–—-]"_s);
    const auto match = line.size() > kMostLetters ? QRegularExpressionMatch() : page.match(line);
    if (!match.hasMatch())
        return {line};
    return {QString(line).remove(match.capturedStart(), match.capturedLength()), true, match.captured().contains(sign)};
}

/// Can the line be one of a header's?
bool canBeHeader(const QString &text)
{
    return text.size() <= kMostLetters && !labelledLine(text) && !isListItem(text);
}

/// Lines that stand elsewhere too, by their places among the texts.
struct Repeated {
    qsizetype first;
    qsizetype last;
};

/// What tells a page's header from a text that repeats itself, such as a list's "Why?".
class PageBreaks {
public:
    PageBreaks(const QStringList &lines, const QStringList &texts, const std::vector<size_t> &places)
        : m_lines(lines), m_texts(texts), m_places(places), m_usualGap(usualGap())
    {
    }

    /// Do these lines look like a header anywhere: by a year, an address or capitals only?
    bool looksLikeHeader(const Repeated &block) const
    {
        static const QRegularExpression signs(u"#\\w|\\bwww\\.|://|\\b\\d{4}\\b"_s);
        return std::any_of(m_texts.begin() + block.first, m_texts.begin() + block.last + 1, [](const QString &text) {
            const bool asks = text.endsWith(u'?') || text.endsWith(u'!');
            return !asks && (signs.match(text).hasMatch() || (text.size() > 6 && text == text.toUpper() && text != text.toLower()));
        });
    }

    /// Does a form feed stand beside these lines?
    bool isAtNewPage(const Repeated &block) const
    {
        const auto from = block.first == 0 ? 0 : place(block.first - 1) + 1;
        const auto to = block.last + 1 == m_texts.size() ? m_lines.size() : place(block.last + 1) + 1;
        return std::any_of(m_lines.begin() + from, m_lines.begin() + to, [](const QString &line) { return line.contains(u'\f'); });
    }

    /// Does a form feed stand before this line?
    bool beginsPage(qsizetype text) const
    {
        const auto from = text == 0 ? 0 : place(text - 1) + 1;
        return m_lines[place(text)].startsWith(u'\f') || std::any_of(m_lines.begin() + from, m_lines.begin() + place(text), [](const QString &line) { return line.contains(u'\f'); });
    }

    /// Does a page end right here: with a form feed, a page's number, a wider gap than usual, or within a sentence?
    bool isAtBreak(const Repeated &block) const
    {
        if (isAtNewPage(block))
            return true;
        if (gapBefore(block.first) > m_usualGap || (block.last + 1 < m_texts.size() && gapBefore(block.last + 1) > m_usualGap))
            return true;
        if (block.first == 0 || block.last + 1 == m_texts.size())
            return false;
        return cutsSentence(block) || isPageNumber(m_texts[block.first - 1]) || isPageNumber(m_texts[block.last + 1]);
    }

    /// Does a sentence go on behind these lines?
    bool cutsSentence(const Repeated &block) const
    {
        if (block.first == 0 || block.last + 1 == m_texts.size())
            return false;
        return sentenceGoesOn(m_texts[block.first - 1], m_texts[block.last + 1]) && !m_texts[block.first].front().isLower();
    }

private:
    qsizetype place(qsizetype text) const { return static_cast<qsizetype>(m_places[static_cast<size_t>(text)]); }
    qsizetype gapBefore(qsizetype text) const { return text == 0 ? 0 : place(text) - place(text - 1) - 1; }

    /// How many blank lines part most paragraphs.
    qsizetype usualGap() const
    {
        std::map<qsizetype, int> counts;
        for (qsizetype i = 1; i < m_texts.size(); ++i) {
            if (gapBefore(i) > 0)
                ++counts[gapBefore(i)];
        }
        const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
        return most == counts.end() ? 1 : most->first;
    }

    const QStringList &m_lines;
    const QStringList &m_texts;
    const std::vector<size_t> &m_places;
    qsizetype m_usualGap;
};

/// Headers of one line that stand too seldom to be told by that.
class SingleHeaders {
public:
    SingleHeaders(const QStringList &lines, const QStringList &texts, const std::vector<size_t> &places, const PageBreaks &breaks)
        : m_lines(lines), m_texts(texts), m_places(places), m_breaks(breaks)
    {
        while (m_firstLabel < texts.size() && !labelledLine(texts[m_firstLabel])) {
            m_top.insert(plainLine(withoutPageNumber(texts[m_firstLabel]).rest));
            ++m_firstLabel;
        }
    }

    /// Marks them among the lines.
    void find(PageHeaders &headers) const
    {
        for (qsizetype i = m_firstLabel; i < m_texts.size(); ++i) {
            const size_t place = m_places[static_cast<size_t>(i)];
            if (headers.isHeader[place] || !canBeHeader(m_texts[i]))
                continue;
            const Doubt doubt = doubtOf(i);
            headers.isHeader[place] = doubt == Doubt::None;
            headers.mayBe[place] = doubt == Doubt::Some;
        }
    }

private:
    enum class Doubt { None, Some, Text };

    bool isFramed(qsizetype i) const { return standsAlone(m_lines, m_places[static_cast<size_t>(i)], m_places[static_cast<size_t>(i)]); }

    /// Is a page's end beside a line so that the line is no text? What ends a field and a page may be either.
    bool isBetweenPages(qsizetype i, bool isNumbered) const
    {
        const bool endsField = i + 1 < m_texts.size() && labelledLine(m_texts[i + 1]);
        return m_breaks.isAtNewPage({i, i}) && (isNumbered || !endsField || m_breaks.beginsPage(i));
    }

    /// Only what stands at the sheet's top too, and between pages or within a sentence, is surely no text: a title that its
    /// heading repeats, a law or a book with its page that are named twice are not lost.
    Doubt doubtOf(qsizetype i) const
    {
        const NumberedLine numbered = withoutPageNumber(m_texts[i]);
        if (labelledLine(m_texts[i - 1]) && !numbered.isNumbered && !m_breaks.isAtNewPage({i, i}))
            return Doubt::Text;
        const bool isCut = m_breaks.cutsSentence({i, i});
        const bool looksSo = m_breaks.looksLikeHeader({i, i}) || numbered.isNumbered;
        const bool isTop = m_top.contains(plainLine(numbered.rest)) && (looksSo || m_texts[i].count(u' ') >= 2);
        if (isTop && (isFramed(i) || numbered.isNumbered) && (isCut || isBetweenPages(i, numbered.isNumbered)))
            return Doubt::None;
        return isTop || (isFramed(i) && ((looksSo && isCut) || numbered.isParted)) ? Doubt::Some : Doubt::Text;
    }

    const QStringList &m_lines;
    const QStringList &m_texts;
    const std::vector<size_t> &m_places;
    const PageBreaks &m_breaks;
    qsizetype m_firstLabel = 0;
    QSet<QString> m_top; ///< plain lines above the first label
};

} // namespace

bool sentenceGoesOn(const QString &before, const QString &after)
{
    static const QString ends = u".!?:;…»”\""_s;
    return !before.isEmpty() && !after.isEmpty() && !ends.contains(before.back()) && after.front().isLower();
}

PageHeaders pageHeaderLines(const QStringList &lines)
{
    PageHeaders headers{std::vector<bool>(static_cast<size_t>(lines.size())), std::vector<bool>(static_cast<size_t>(lines.size()))};
    std::vector<bool> &isHeader = headers.isHeader;
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
    std::vector<Repeated> blocks;
    for (qsizetype i = 0; i < texts.size();) {
        qsizetype last = i; // of the block that stands elsewhere too
        while (last + 1 < texts.size() && pairs.value({texts[last], texts[last + 1]}) >= 2 && canBeHeader(texts[last]) && canBeHeader(texts[last + 1]))
            ++last;
        const bool isFramed = standsAlone(lines, places[static_cast<size_t>(i)], places[static_cast<size_t>(last)]);
        if (isFramed && (last > i || isHeaderAlone(i)) && canBeHeader(texts[i]))
            blocks.push_back({i, last});
        i = last + 1;
    }
    const PageBreaks breaks(lines, texts, places);
    QSet<QString> known; // of headers
    for (const Repeated &block : blocks) {
        if (breaks.looksLikeHeader(block) || breaks.isAtBreak(block))
            known.unite(QSet<QString>(texts.begin() + block.first, texts.begin() + block.last + 1));
    }
    for (const Repeated &block : blocks) {
        for (qsizetype k = block.first; k <= block.last && known.contains(texts[block.first]); ++k)
            isHeader[places[static_cast<size_t>(k)]] = true;
    }
    SingleHeaders(lines, texts, places, breaks).find(headers);
    return headers;
}

} // namespace planner
