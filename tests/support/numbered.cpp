// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/numbered.h"

#include "core/io/importer.h"
#include "core/io/sheet/sheetwriter.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/samples.h"

namespace planner::numbered {

using namespace Qt::StringLiterals;

namespace {

const QString kAuthor = u"editor"_s;
const QString kEnglish = u"en"_s;

QString organisationName(int number)
{
    return u"Organisation number %1"_s.arg(number);
}

/// The programme with the next number in every place that bears one.
Programme numberedProgramme(Programme p, int number)
{
    const QString text = QString::number(number);
    for (auto &[id, session] : p.sessions)
        session.title.set(kEnglish, text);
    p.lines.begin()->second.title.set(kEnglish, text);
    p.forum.edition = text;
    p.organisations.begin()->second.name.set(kEnglish, organisationName(number));
    return p;
}

/// Its first session as a sheet that bears another number and names an organisation that is not there yet.
QByteArray sheetOf(const Programme &programme, int number)
{
    Programme p = programme;
    Session &session = p.sessions.begin()->second;
    session.title = Text(kEnglish, QString::number(number));
    session.summary = Text(kEnglish, u"summary %1"_s.arg(number));
    Organisation organisation;
    organisation.id = OrganisationId::fromString(u"00000000-0000-4000-8000-00000000abcd"_s);
    organisation.name = Text(kEnglish, organisationName(number));
    p.organisations.emplace(organisation.id, organisation);
    session.organisers = {organisation.id};
    return writeSheet(p, session, kEnglish);
}

Status import(Document &document, int number)
{
    const Programme &programme = document.programme();
    const auto plan = planDocuments(programme, {{u"sheet.txt"_s, sheetOf(programme, number)}}, randomIds());
    return plan ? document.apply(plan.value().edit) : Status(plan.error());
}

/// Of an imported programme: -1 unless session and organisation agree.
int importedNumber(const Programme &p)
{
    const Session &session = p.sessions.begin()->second;
    const int number = session.title.in(kEnglish).toInt();
    if (session.organisers.size() != 1 || session.summary.in(kEnglish) != u"summary %1"_s.arg(number))
        return -1;
    const Organisation &organiser = p.organisations.at(session.organisers.front());
    const bool isWhole = organiser.name.in(kEnglish) == organisationName(number)
        && int(p.organisations.size()) == int(programme().organisations.size()) + number;
    return isWhole ? number : -1;
}

} // namespace

Programme programme()
{
    Programme p = samples::oneSession();
    Session second = p.sessions.begin()->second;
    second.id = SessionId::fromString(u"00000000-0000-4000-8000-000000000002"_s);
    second.number = 3;
    p.sessions.emplace(second.id, second);
    return numberedProgramme(p, 0);
}

int numberOf(const Programme &p)
{
    if (p.forum.edition == u"0" && p.sessions.begin()->second.title.in(kEnglish) != u"0")
        return importedNumber(p);
    const int number = p.forum.edition.toInt();
    return p == numberedProgramme(p, number) ? number : -1;
}

std::unique_ptr<Document> open(const QString &path)
{
    auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadWrite);
    auto document = store ? Document::open(std::move(store).value(), {kAuthor, samples::fixedClock(), randomIds()}) : Result<std::unique_ptr<Document>>(store.error());
    if (!document)
        qWarning("%s: %s", qPrintable(document.error().args.join(u' ')), qPrintable(document.error().detail));
    return document ? std::move(document).value() : nullptr;
}

Status doStep(Document &document, const QString &kind, int step)
{
    if (kind == u"import")
        return import(document, step);
    if (kind == u"undo")
        return (step - 1) / kEditsToUndo % 2 == 0 ? document.undo() : document.redo();
    const Programme &before = document.programme();
    return document.apply({{EditVerb::Modify, {QString::number(step)}}, difference(before, numberedProgramme(before, step))});
}

int numberAfter(const QString &kind, int steps)
{
    if (kind != u"undo")
        return steps;
    const int place = steps % (2 * kEditsToUndo);
    return place <= kEditsToUndo ? kEditsToUndo - place : place - kEditsToUndo;
}

} // namespace planner::numbered
