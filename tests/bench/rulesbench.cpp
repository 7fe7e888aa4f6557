// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/rules/findingsengine.h"
#include "tests/bench/figures.h"
#include "tests/bench/generate.h"

#include <malloc.h>

namespace planner::bench {

using namespace Qt::StringLiterals;

namespace {

double megabytesUsed()
{
    return static_cast<double>(mallinfo2().uordblks) / (1024 * 1024);
}

/// Moves a session by half an hour, to and fro.
Edit moved(Programme &programme, Session &session, int turn)
{
    Replace<Session> replace{session, session};
    replace.after->start->minute += turn % 2 ? -30 : 30;
    Edit edit;
    edit.changes.push_back(std::move(replace));
    require(bool(apply(programme, edit)), u"a move"_s);
    return edit;
}

} // namespace

void benchRules(const std::vector<int> &counts)
{
    double before = 0;
    for (const int count : counts) {
        Programme programme = generate(count);
        size_t found = 0;
        const double all = takeTurns(count > 50'000 ? 3 : 7, {[&] { found = FindingsEngine(programme).all().size(); }})[0];
        const double bytes = megabytesUsed();
        FindingsEngine engine(programme);
        require(engine.all().size() == found, u"the same findings"_s);
        const double perSession = (megabytesUsed() - bytes) * 1024 * 1024 / count;
        // The moves themselves are not the engine's work.
        std::vector<double> follows;
        auto session = programme.sessions.begin();
        for (int turn = 0; turn < 400; ++turn) {
            const Edit edit = moved(programme, session->second, turn);
            follows.push_back(timeOf([&] { (void)engine.follow(edit); }));
            if (turn % 2)
                std::advance(session, std::max(1, count / 250));
        }
        const double follow = median(std::move(follows));
        const QString size = QString::number(count);
        show({u"all findings (%1)"_s.arg(found), size, all, {}, count == 100'000 ? 1000.0 : 0.0, u"ms"_s});
        show({u"the findings of one move"_s, size, follow, {}, count == 10'000 ? 1.0 : 0.0, u"ms"_s});
        if (before > 0)
            show({u"the same, ten times the sessions"_s, size, follow, before, 3, u"ms"_s});
        show({u"memory of the engine, a session"_s, size, perSession, {}, 0, u"B"_s});
        before = follow;
    }
}

} // namespace planner::bench
