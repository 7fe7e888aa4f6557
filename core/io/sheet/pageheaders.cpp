// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/pageheaders.h"

#include "core/io/sheet/labels.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

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
    for (qsizetype i = 0; i + 1 < texts.size(); ++i)
        ++pairs[{texts[i], texts[i + 1]}];
    for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
        if (pairs.value({texts[i], texts[i + 1]}) < 2 || !canBe(texts[i]) || !canBe(texts[i + 1]))
            continue;
        isHeader[places[static_cast<size_t>(i)]] = true;
        isHeader[places[static_cast<size_t>(i) + 1]] = true;
    }
    return isHeader;
}

} // namespace planner
