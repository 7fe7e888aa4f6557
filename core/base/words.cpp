// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace planner {

int wordCount(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    int count = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        for (qsizetype at = from; at < to; ++at) {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < to && text[at + 1].isLowSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
            if (QChar::isLetterOrNumber(c)) {
                ++count;
                break;
            }
        }
        from = to;
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
