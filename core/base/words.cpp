// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <optional>
#include <span>

namespace planner {

namespace {

/// What a character is to a word, for those that European languages are written with.
enum class Part { Letter, Figure, MidFigure, MidBoth, Gap, Other };

Part asciiPart(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
        return Part::Letter;
    if (c >= u'0' && c <= u'9')
        return Part::Figure;
    switch (c) {
    case u'\'':
    case u'.': return Part::MidBoth;
    case u',':
    case u';': return Part::MidFigure;
    case u'\n':
    case u'\r':
    case u'\t': return Part::Gap;
    default: return c < u' ' || c == u'_' || c == 0x7F ? Part::Other : Part::Gap;
    }
}

Part partOf(char16_t c)
{
    if (c < 0x80)
        return asciiPart(c);
    if (c >= 0xC0 && c < 0x250) // Latin letters, but for the signs of times and division
        return c == 0xD7 || c == 0xF7 ? Part::Gap : Part::Letter;
    switch (c) {
    case 0x2018:
    case 0x2019: return Part::MidBoth; // ‘ ’
    case 0xA0:
    case 0xA1: // ¡
    case 0xAB: // «
    case 0xBB: // »
    case 0xBF: // ¿
    case 0x2013: // –
    case 0x2014: // —
    case 0x201C: // “
    case 0x201D: // ”
    case 0x2022: // •
    case 0x2026: return Part::Gap; // …
    default: return Part::Other;
    }
}

/// UAX 29's rules WB5 to WB13 where all characters are common ones; nothing where one is not.
/// Many times quicker than asking for every boundary.
std::optional<int> commonWordCount(QStringView text)
{
    int count = 0;
    Part word = Part::Gap;    // the letter or figure just before, or before `between`
    Part between = Part::Gap; // the one character since, if it may stand inside a word
    for (const QChar c : text) {
        const Part part = partOf(c.unicode());
        switch (part) {
        case Part::Other:
            return std::nullopt;
        case Part::Letter:
        case Part::Figure: {
            const bool joins = between == Part::Gap ? word != Part::Gap
                : word == part && (between == Part::MidBoth || part == Part::Figure);
            count += joins ? 0 : 1;
            word = part;
            between = Part::Gap;
            break;
        }
        case Part::Gap:
            word = between = Part::Gap;
            break;
        default: // the first one after a word may be inside it; a second one ends it
            if (between == Part::Gap && word != Part::Gap)
                between = part;
            else
                word = between = Part::Gap;
        }
    }
    return count;
}

bool isAlphabetic(uint c)
{
    if (!QChar::isLetter(c))
        return false;
    switch (QChar::script(c)) { // written without spaces: each is a word, or is divided by a dictionary
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return false;
    default: return true;
    }
}

/// What WB4 takes for a part of the character before.
bool isAttached(uint c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

bool endsInLetter(std::span<const uint> segment)
{
    const auto last = std::find_if_not(segment.rbegin(), segment.rend(), isAttached);
    return last != segment.rend() && isAlphabetic(*last);
}

/// The full stops of the class MidNumLet, which stand inside a word of letters too: "U.S.A.". Qt's own boundaries
/// divide there.
bool isFullStop(std::span<const uint> segment)
{
    const uint c = segment.front();
    return (c == u'.' || c == 0x2024 || c == 0xFE52 || c == 0xFF0E) && std::ranges::all_of(segment.subspan(1), isAttached);
}

} // namespace

int wordCount(QStringView text)
{
    if (const auto common = commonWordCount(text))
        return *common;
    return wordCountByBoundaries(text);
}

int wordCountByBoundaries(QStringView text)
{
    const QList<uint> codes = text.toUcs4();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    int count = 0;
    bool isAfterLetter = false; // the word before, and perhaps a full stop since, may go on
    bool isAfterStop = false;
    qsizetype at = 0; // in codes
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const qsizetype length = text.sliced(from, to - from).toUcs4().size();
        const auto segment = std::span(codes).subspan(static_cast<size_t>(at), static_cast<size_t>(length));
        at += length;
        if (std::ranges::any_of(segment, [](uint c) { return QChar::isLetterOrNumber(c); })) {
            count += isAfterStop && isAlphabetic(segment.front()) ? 0 : 1;
            isAfterLetter = endsInLetter(segment);
            isAfterStop = false;
        } else {
            isAfterStop = isAfterLetter && !isAfterStop && isFullStop(segment);
            isAfterLetter = isAfterStop;
        }
    }
    return count;
}

QString folded(QStringView text)
{
    QString plain = text.toString();
    const bool isAscii = std::ranges::all_of(plain, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return plain.toLower();
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark() || c == QChar::SoftHyphen; });
    return plain.toCaseFolded().replace(QChar(0xDF), QStringLiteral("ss")); // Qt folds letter by letter
}

QString plainSpaces(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Separator_Space)
            c = u' ';
    }
    return text;
}

namespace {

/// The run of digits, or of other characters, that begins at @p from.
QStringView runAt(QStringView text, qsizetype from)
{
    const bool isFigure = text[from].isDigit();
    qsizetype to = from + 1;
    while (to < text.size() && text[to].isDigit() == isFigure)
        ++to;
    return text.sliced(from, to - from);
}

int compareFigures(QStringView a, QStringView b)
{
    while (a.size() > 1 && a.front() == u'0')
        a = a.sliced(1);
    while (b.size() > 1 && b.front() == u'0')
        b = b.sliced(1);
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

QString excerpt(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QStringView start = QStringView(text).first(length - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed().toString() + QChar(0x2026);
}

int compareCodes(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const QStringView x = runAt(a, i);
        const QStringView y = runAt(b, j);
        const bool isFigureX = x.front().isDigit();
        const bool isFigureY = y.front().isDigit();
        if (isFigureX != isFigureY)
            return isFigureX ? -1 : 1;
        if (const int order = isFigureX ? compareFigures(x, y) : x.compare(y, Qt::CaseInsensitive))
            return order;
        i += x.size();
        j += y.size();
    }
    if (i < a.size() || j < b.size())
        return i < a.size() ? 1 : -1;
    return a.compare(b);
}

} // namespace planner
