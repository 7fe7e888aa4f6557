// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "core/io/importer.h"
#include "ui/text/remarktext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace planner::cli {

namespace {

using Documents = std::vector<std::pair<QString, QByteArray>>;

/// Reads the sources, no more of each than a reader takes. Errors: FileMissing, FileIsFolder, FileNotReadable.
Result<Documents> readSources(const QStringList &paths)
{
    Documents documents;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorCode::FileMissing, {path}};
        if (info.isDir())
            return Error{ErrorCode::FileIsFolder, {path}};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, {path}, file.errorString()};
        documents.emplace_back(path, file.read(qint64(kMaxInputMegabytes) * 1024 * 1024 + 1));
    }
    return documents;
}

QJsonObject noteJson(const ImportNote &note)
{
    return {{QStringLiteral("code"), note.code}, {QStringLiteral("title"), note.title}, {QStringLiteral("source"), note.source},
        {QStringLiteral("isNew"), note.isNew}, {QStringLiteral("changed"), QJsonArray::fromStringList(note.changed)}};
}

QJsonObject planJson(const ImportPlan &plan, bool isDone, const Words &words)
{
    QJsonArray sessions;
    for (const ImportNote &note : plan.notes)
        sessions.append(noteJson(note));
    QJsonArray remarks;
    for (const Remark &remark : plan.remarks)
        remarks.append(QJsonObject{{QStringLiteral("source"), remark.source}, {QStringLiteral("line"), remark.line},
            {QStringLiteral("text"), remarkText(remark, words)}});
    return {{QStringLiteral("changes"), int(plan.edit.changes.size())}, {QStringLiteral("done"), isDone},
        {QStringLiteral("sessions"), sessions}, {QStringLiteral("remarks"), remarks}};
}

void sayPlan(const ImportPlan &plan, bool isDone, Console &console)
{
    const Words &words = console.words;
    for (const Remark &remark : plan.remarks)
        console.out << remarkText(remark, words) << '\n';
    for (const ImportNote &note : plan.notes)
        console.out << importNoteText(note, words) << '\n';
    if (plan.edit.changes.empty())
        console.out << words.translate("Cli", "There is nothing to change.");
    else if (isDone)
        console.out << words.translate("Cli", "%n record(s) written.", nullptr, int(plan.edit.changes.size()));
    else
        console.out << words.translate("Cli", "%n record(s) would be written.", nullptr, int(plan.edit.changes.size()));
    console.out << Qt::endl;
}

/// Plans the import and, unless it is only a trial, does it. Where others are quicker, it is planned anew on what they made.
Result<ImportPlan> importInto(Document &document, const Documents &sources, bool isDry)
{
    constexpr int kMostTries = 100; // each failed one means that somebody else got ahead
    for (int tries = 1;; ++tries) {
        const qint64 state = document.state();
        auto plan = planDocuments(document.programme(), sources, randomIds());
        if (!plan || isDry)
            return plan;
        const Status done = document.applyPlanned(plan.value().edit, state);
        if (done)
            return plan;
        if (done.error().code != ErrorCode::ProgrammeChanged || tries == kMostTries)
            return done.error();
    }
}

} // namespace

int runImport(const QCommandLineParser &parser, Console &console)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("sheet"))
        return console.refuseOption({ErrorCode::FormatUnknown, {format, QStringLiteral("sheet")}});
    const bool isDry = parser.isSet(QStringLiteral("dry-run"));
    const QStringList paths = parser.positionalArguments();
    const auto document = openDocument(paths.front(), isDry);
    if (!document)
        return console.refuse(document.error());
    const auto sources = readSources(paths.mid(1));
    if (!sources)
        return console.refuse(sources.error());
    const auto plan = importInto(*document.value(), sources.value(), isDry);
    if (!plan)
        return console.refuse(plan.error());
    const bool isDone = !isDry && !plan.value().edit.changes.empty();
    if (parser.isSet(QStringLiteral("json")))
        console.json(planJson(plan.value(), isDone, console.words));
    else
        sayPlan(plan.value(), isDone, console);
    return kDone;
}

} // namespace planner::cli
