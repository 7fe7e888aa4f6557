// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruleprogrammes.h"

#include "tests/support/samples.h"

#include <algorithm>

namespace planner::test {

using namespace Qt::StringLiterals;

namespace {

int draw(std::mt19937 &random, int least, int most)
{
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

Text drawText(std::mt19937 &random, int most)
{
    Text text;
    for (const char *lang : {"en", "es", "fr", "pt"}) {
        if (draw(random, 0, 2))
            text.set(QString::fromLatin1(lang), countedWords(random, draw(random, 0, most)));
    }
    return text;
}

} // namespace

QString countedWords(std::mt19937 &random, int words)
{
    // One word each: the apostrophe and the point between figures do not divide.
    static const QStringList kWords{u"foro"_s, u"l'économie"_s, u"3.5"_s, u"A"_s, u"niñez"_s, u"e\u0301tat"_s, u"日"_s, u"x_y"_s, u"can't"_s, u"1,000"_s};
    static const QStringList kBetween{u" "_s, u"  "_s, u", "_s, u" — "_s, u" 🌍 "_s, u"\n"_s, u" (…) "_s, u"; "_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += kWords[draw(random, 0, static_cast<int>(kWords.size()) - 1)] + kBetween[draw(random, 0, static_cast<int>(kBetween.size()) - 1)];
    return text.isEmpty() ? u"…"_s : text; // no word, and yet not empty
}

Programme faultyProgramme(std::mt19937 &random, int sessions)
{
    Programme p = samples::randomProgramme(random, sessions);
    p.forum.wordLimits = {draw(random, 1, 12), draw(random, 1, 12), draw(random, 1, 12), draw(random, 1, 12)};
    const QList<QStringList> languages{{u"en"_s, u"es"_s, u"fr"_s}, {u"fr"_s}, {u"es"_s, u"pt"_s}};
    p.forum.languages = languages[draw(random, 0, 2)];
    // Numbers that do not follow the order of ids: what comes first by id is not first by number.
    for (auto &[id, line] : p.lines)
        line.number = draw(random, 0, 3) ? 12 - line.number : line.number;
    const QStringList codes{{}, {}, u"P.1"_s, u"p.1"_s, u"P.10"_s, u"P.9"_s, u"1.3.2"_s, u"11.3.2"_s, u"A"_s, u"Ñ 2"_s};
    for (auto &[id, s] : p.sessions) {
        s.title = drawText(random, 3);
        s.summary = drawText(random, 16);
        s.conceptualization = drawText(random, 16);
        s.objectives = drawText(random, 16);
        s.points = drawText(random, 16);
        if (s.subTheme)
            s.number = draw(random, 0, 5) ? draw(random, 1, 9) : draw(random, 1, 9999);
        else
            s.ownCode = codes[draw(random, 0, static_cast<int>(codes.size()) - 1)];
        if (draw(random, 0, 3) == 0)
            s.languages.clear();
    }
    return p;
}

QString codeByHand(const Programme &programme, const Session &session)
{
    if (!session.subTheme)
        return session.ownCode;
    const SubTheme &subTheme = programme.subThemes.at(*session.subTheme);
    return u"%1.%2.%3"_s.arg(programme.lines.at(subTheme.line).number).arg(subTheme.number).arg(session.number);
}

std::vector<Finding> ofRule(const std::vector<Finding> &findings, Rule rule)
{
    std::vector<Finding> some;
    std::ranges::copy_if(findings, std::back_inserter(some), [rule](const Finding &finding) { return finding.rule == rule; });
    return some;
}

QStringList linesOf(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        QStringList parts{ruleName(finding.rule), QString::number(static_cast<int>(finding.severity))};
        for (const SessionId &id : finding.sessions)
            parts << id.toString();
        lines << (parts + finding.args).join(u'|');
    }
    return lines;
}

} // namespace planner::test
