// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gotoindex.h"

#include "core/base/words.h"
#include "ui/text/fieldtext.h"

#include <algorithm>

namespace planner {

namespace {

/// 0 best; -1: does not match.
int rank(const QString &code, const QString &titles, const QString &query, const QStringList &words)
{
    if (!code.isEmpty() && code == query)
        return 0;
    if (!code.isEmpty() && code.startsWith(query))
        return 1;
    const bool holdsAll = std::ranges::all_of(words, [&](const QString &word) { return titles.contains(word) || code.startsWith(word); });
    if (!holdsAll)
        return -1;
    return titles.startsWith(query) || titles.contains(u'\n' + query) ? 2 : titles.contains(u' ' + query) ? 3 : 4;
}

} // namespace

void GoToIndex::add(GoToTarget target, const Text &titles)
{
    QStringList all;
    for (const Text::Version &version : titles.versions())
        all << version.text.simplified();
    QString code = folded(target.code);
    m_entries.push_back({std::move(target), std::move(code), folded(all.join(u'\n'))});
}

void GoToIndex::build(const Programme &programme, const QString &lang, const std::vector<CommandName> &commands)
{
    using Kind = GoToTarget::Kind;
    m_entries.clear();
    m_entries.reserve(programme.sessions.size() + programme.subThemes.size() + programme.lines.size() + commands.size());
    const Words words = Words::in(lang);
    for (const Session *session : sessionsByCode(programme))
        add({Kind::Session, session->id.value, 0, codeOf(programme, *session), titleText(*session, words), {}}, session->title.isEmpty() ? Text(lang, titleText(*session, words)) : session->title);
    for (const ThematicLine *line : linesByNumber(programme)) {
        add({Kind::Line, line->id.value, 0, QString::number(line->number), line->title.best(lang), {}}, line->title);
        for (const SubTheme *subTheme : subThemesOf(programme, line->id))
            add({Kind::SubTheme, subTheme->id.value, 0, codeOf(programme, *subTheme), subTheme->title.best(lang), {}}, subTheme->title);
    }
    for (const CommandName &command : commands)
        add({Kind::Command, {}, command.index, {}, command.text, command.shortcut}, Text(QStringLiteral("en"), command.text));
}

std::vector<GoToTarget> GoToIndex::find(const QString &query, size_t most) const
{
    const QString sought = folded(query.simplified());
    if (sought.isEmpty())
        return {};
    const QStringList words = sought.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (const int r = rank(entry.code, entry.titles, sought, words); r >= 0)
            found.emplace_back(r, &entry);
    }
    std::ranges::stable_sort(found, {}, [](const auto &pair) { return pair.first; });
    std::vector<GoToTarget> targets;
    for (size_t i = 0; i < std::min(most, found.size()); ++i)
        targets.push_back(found[i].second->target);
    return targets;
}

} // namespace planner
