// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blocklines.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// @p text in whole words, if it goes into @p most lines of @p widthPx like that.
QStringList wholeLines(const QString &text, const QFont &font, double widthPx, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    bool fits = true;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && fits; line = layout.createLine()) {
        line.setLineWidth(widthPx);
        fits = lines.size() < most && line.naturalTextWidth() <= widthPx;
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return fits ? lines : QStringList();
}

/// How many letters of @p text from @p start on may stand in a line of @p widthPx, wherever words end.
qsizetype lettersIn(const QString &text, qsizetype start, const QFont &font, double widthPx)
{
    QTextLayout layout(text.mid(start), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(widthPx);
    layout.endLayout();
    return line.textLength();
}

/// Words, divided where that helps, in lines of @p widthPx, the last of at most @p most elided.
QStringList dividedLines(const QString &text, const QFont &font, double widthPx, int most)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    // The lines' ends are counted here: QTextLine counts a ligature's letters ("fi") as one column.
    for (qsizetype start = 0; start < text.size() && lines.size() < most;) {
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(start).remove(QChar(QChar::SoftHyphen)), Qt::ElideRight, widthPx);
            break;
        }
        const auto shown = [&](qsizetype letters) {
            QString part = text.mid(start, letters);
            const bool isDivided = part.endsWith(QChar(QChar::SoftHyphen));
            return part.remove(QChar(QChar::SoftHyphen)).trimmed() + (isDivided ? u"-"_s : QString());
        };
        const auto isInWord = [&](qsizetype end) {
            return end > 0 && end < text.size() && text[end - 1].isLetter() && (text[end].isLetter() || text[end] == QChar(QChar::SoftHyphen));
        };
        const qsizetype room = lettersIn(text, start, font, widthPx);
        qsizetype letters = room;
        while (letters > 0 && (isInWord(start + letters) || metrics.horizontalAdvance(shown(letters)) > widthPx))
            --letters;
        QString line = shown(letters);
        if (line.isEmpty()) { // a word too long that cannot be divided here: it goes on in the next line, without a false hyphen
            letters = std::max(room, qsizetype(1));
            const auto bare = [&] { return text.mid(start, letters).remove(QChar(QChar::SoftHyphen)); };
            while (letters > 1 && metrics.horizontalAdvance(bare()) > widthPx)
                --letters;
            const qsizetype next = start + letters;
            if (letters > 2 && isInWord(next) && !isInWord(next + 1)) // "femm-es", not "femme-s"
                --letters;
            line = bare();
        }
        lines << line;
        start += letters;
        while (start < text.size() && (text[start].isSpace() || text[start] == QChar(QChar::SoftHyphen)))
            ++start;
    }
    return lines;
}

} // namespace

QStringList linesOf(const QString &text, const QFont &font, double widthPx, int most)
{
    QString plain = text;
    const QStringList whole = wholeLines(plain.remove(QChar(QChar::SoftHyphen)), font, widthPx, most);
    return whole.isEmpty() ? dividedLines(text, font, widthPx, most) : whole;
}

} // namespace planner
