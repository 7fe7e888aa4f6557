// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/sheetlines.h"

#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/documentlines.h"
#include "core/io/sheet/sheetreader.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNone = 200; // letters that can say that there is nothing

bool saysUndecided(const QString &line)
{
    const QString rest = withoutUndecided(line);
    return rest != line && std::ranges::none_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString withoutBullet(const QString &line, bool &isItem)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*•–·▪►‣](?:\\s+|$)|[•▪►‣]|\\(?\\d{1,2}[.)](?:\\s+|$))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = bullet.match(line);
    isItem = match.hasMatch();
    return isItem ? line.mid(match.capturedLength()) : line;
}

QString unescaped(const QString &line)
{
    return line.startsWith(u'\\') ? line.mid(1) : line;
}

std::optional<LabelledLine> exactLabelledLine(const QString &line)
{
    const qsizetype end = line.startsWith(u"**") ? line.indexOf(u":**") : -1;
    if (end < 0)
        return std::nullopt;
    const QString head = line.mid(2, end - 2);
    for (int i = 0; i <= static_cast<int>(SheetField::Documents); ++i) {
        const auto field = static_cast<SheetField>(i);
        LabelledLine found{field, {}, {}, {}};
        for (const QString &lang : {u"en"_s, u"es"_s, u"fr"_s}) {
            const QString label = sheetLabel(field, lang);
            if (head == label || head.startsWith(label + u' ')) {
                found.langs += found.langs.isEmpty() ? lang : u' ' + lang;
                found.number = head.mid(label.size() + 1);
            }
        }
        if (found.langs.isEmpty())
            continue;
        found.value = line.mid(end + 3);
        if (found.value.startsWith(u' '))
            found.value.remove(0, 1);
        return found;
    }
    return std::nullopt;
}

bool isNothing(const QString &value)
{
    return value == QStringView(kNothing) || value == u"-"_s || value == QString(QChar(0x2013));
}

bool hasSpan(const QString &text)
{
    static const QRegularExpression span(u"\\d\\s*[:.hH]\\s*\\d{2}.*\\d\\s*[:.hH]\\s*\\d{2}"_s);
    return span.match(text).hasMatch();
}

bool isOtherField(const QString &text, SheetField field)
{
    static const QRegularExpression other(u"^\\p{L}[\\p{L} '’()./-]{1,40}\\s?:(?:\\s+(.*))?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = other.match(text);
    if (!match.hasMatch())
        return false;
    const bool isTime = field == SheetField::Time && hasSpan(match.captured(1)); // "Madrid: 13:00 - 14:30"
    const bool isLink = field == SheetField::Registration && match.captured(1).startsWith(u"http");
    return !isTime && !isLink;
}

bool saysOnlyNone(const QString &value)
{
    return value.size() <= kLongestNone && std::ranges::all_of(value.split(u'\n'), saysNone);
}

bool saysOnlyUndecided(const QString &value)
{
    if (value.size() > kLongestNone)
        return false;
    const QStringList lines = value.split(u'\n');
    return std::ranges::any_of(lines, saysUndecided) && std::ranges::all_of(lines, [](const QString &line) { return saysUndecided(line) || saysNone(line); });
}

} // namespace planner
