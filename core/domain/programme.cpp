// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/programme.h"

#include "core/base/words.h"

#include <algorithm>

namespace planner {

namespace {

/// A session with what it is ordered by, computed once.
struct Sortable {
    const Session *session;
    QString code;
};

std::vector<Sortable> sortables(const Programme &programme, const std::function<bool(const Session &)> &isWanted)
{
    std::vector<Sortable> list;
    for (const auto &[id, session] : programme.sessions) {
        if (!isWanted || isWanted(session))
            list.push_back({&session, codeOf(programme, session)});
    }
    return list;
}

bool isBeforeByCode(const Sortable &a, const Sortable &b)
{
    if (a.code.isEmpty() != b.code.isEmpty())
        return b.code.isEmpty();
    const int order = compareCodes(a.code, b.code);
    return order ? order < 0 : a.session->id < b.session->id;
}

bool isBeforeByTime(const Sortable &a, const Sortable &b)
{
    if (a.session->start.has_value() != b.session->start.has_value())
        return a.session->start.has_value();
    if (a.session->start && *a.session->start != *b.session->start)
        return *a.session->start < *b.session->start;
    return isBeforeByCode(a, b);
}

std::vector<const Session *> sorted(std::vector<Sortable> list, bool (*isBefore)(const Sortable &, const Sortable &))
{
    std::ranges::sort(list, isBefore);
    std::vector<const Session *> sessions;
    sessions.reserve(list.size());
    for (const Sortable &entry : list)
        sessions.push_back(entry.session);
    return sessions;
}

} // namespace

QString codeOf(const Programme &programme, const SubTheme &subTheme)
{
    const ThematicLine *line = programme.find<ThematicLine>(subTheme.line);
    return (line ? QString::number(line->number) : QStringLiteral("?")) + u'.' + QString::number(subTheme.number);
}

QString codeOf(const Programme &programme, const Session &session)
{
    if (!session.subTheme)
        return session.ownCode;
    const SubTheme *subTheme = programme.find<SubTheme>(*session.subTheme);
    return (subTheme ? codeOf(programme, *subTheme) : QStringLiteral("?.?")) + u'.' + QString::number(session.number);
}

const ThematicLine *lineOf(const Programme &programme, const Session &session)
{
    if (session.subTheme) {
        const SubTheme *subTheme = programme.find<SubTheme>(*session.subTheme);
        return subTheme ? programme.find<ThematicLine>(subTheme->line) : nullptr;
    }
    return session.line ? programme.find<ThematicLine>(*session.line) : nullptr;
}

std::vector<const Session *> sessionsByCode(const Programme &programme, const std::function<bool(const Session &)> &isWanted)
{
    return sorted(sortables(programme, isWanted), isBeforeByCode);
}

std::vector<const Session *> sessionsByTime(const Programme &programme)
{
    return sorted(sortables(programme, {}), isBeforeByTime);
}

std::vector<const ThematicLine *> linesByNumber(const Programme &programme)
{
    std::vector<const ThematicLine *> lines;
    for (const auto &[id, line] : programme.lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, [](const ThematicLine *line) { return line->number; });
    return lines;
}

std::vector<const SubTheme *> subThemesOf(const Programme &programme, const LineId &line)
{
    std::vector<const SubTheme *> list;
    for (const auto &[id, subTheme] : programme.subThemes) {
        if (subTheme.line == line)
            list.push_back(&subTheme);
    }
    std::ranges::stable_sort(list, {}, [](const SubTheme *subTheme) { return subTheme->number; });
    return list;
}

QString nameOf(const Organisation &organisation, const QString &lang)
{
    const QString acronym = organisation.acronym.best(lang);
    return acronym.isEmpty() ? organisation.name.best(lang) : acronym;
}

QString nameOf(const Programme &programme, const Session &session, const QString &lang)
{
    const QString code = codeOf(programme, session);
    return code.isEmpty() ? session.title.best(lang) : code;
}

QString editedLanguage(const Forum &forum, const Text &text, const QString &lang)
{
    QStringList langs = QStringList{lang, text.source()} + forum.languages;
    langs.removeIf([&forum](const QString &tag) { return !forum.languages.contains(tag); });
    const auto written = std::ranges::find_if(langs, [&text](const QString &tag) { return !text.in(tag).isEmpty(); });
    return written == langs.end() ? langs.value(0) : *written;
}

} // namespace planner
