// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importrun.h"

#include "core/domain/editjson.h"
#include "core/io/sheet/sheetreader.h"
#include "ui/text/changetext.h"
#include "ui/text/errortext.h"
#include "ui/text/remarktext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace planner {

namespace {

constexpr qint64 kMaxBytes = qint64(kMaxInputMegabytes) * 1024 * 1024;

ImportPreview refused(const QString &path, const Error &error)
{
    return {path, ImportPreview::State::Refused, QString(), {}, {[error](const Words &words) { return errorText(error, words); }}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (info.isDir())
        return Error{ErrorCode::FileIsFolder, {path}};
    if (info.size() > kMaxBytes)
        return Error{ErrorCode::InputTooLarge, {path, QString::number(kMaxInputMegabytes)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path}, file.errorString()};
    return file.read(kMaxBytes + 1);
}

/// What remarks call the files: their names, or whole paths where two have the same name.
QStringList sourceNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return QSet<QString>(names.begin(), names.end()).size() == names.size() ? names : paths;
}

/// Plans @p sheets; those that spoil the plan leave it one by one, with their reason in @p spoilt.
ImportPlan planWithout(const Programme &programme, std::vector<SessionSheet> sheets, const IdSource &ids, QHash<QString, Error> &spoilt)
{
    while (!sheets.empty()) {
        auto plan = planImport(programme, sheets, ids);
        if (plan)
            return std::move(plan).value();
        const QString source = plan.error().args.value(0);
        auto culprit = std::ranges::find(sheets, source, &SessionSheet::source);
        if (culprit == sheets.end()) // it names none: find out by planning each alone
            culprit = std::ranges::find_if(sheets, [&](const SessionSheet &sheet) { return !planImport(programme, {sheet}, ids); });
        if (culprit == sheets.end())
            culprit = std::prev(sheets.end());
        spoilt.insert(culprit->source, plan.error());
        sheets.erase(culprit);
    }
    return {};
}

const Session *sessionAfter(const Edit &edit, const SessionId &id)
{
    for (const Change &change : edit.changes) {
        const auto *replace = std::get_if<Replace<Session>>(&change);
        if (replace && replace->after && replace->after->id == id)
            return &*replace->after;
    }
    return nullptr;
}

/// @p programme as it is before the import, @p names after it.
ImportPreview previewOf(const QString &path, const QString &source, const ImportPlan &plan, const Programme &programme, const std::shared_ptr<const Programme> &names)
{
    using State = ImportPreview::State;
    ImportPreview preview{path, State::Same, QString(), {}, {}};
    for (const ImportNote &note : plan.notes) {
        if (note.source != source)
            continue;
        preview.name = (note.code + u' ' + note.title).trimmed();
        preview.state = note.isNew ? State::New : note.changed.isEmpty() ? State::Same : State::Changed;
        preview.fields = note.changed;
        const Session *before = programme.find<Session>(note.session);
        const Session *after = sessionAfter(plan.edit, note.session);
        if (!before || !after)
            continue;
        preview.values = toJson(Edit{{}, {Replace<Session>{*before, *after}}})[u"changes"][0][u"from"].toObject(); // what comes in may have new ids
        preview.changes = [before = *before, after = *after, names](const Words &words) { return changeLines(before, after, *names, words); };
    }
    for (const Remark &remark : plan.remarks) {
        if (remark.source == source)
            preview.remarks.push_back([remark](const Words &words) { return remarkText(remark, words); });
    }
    return preview;
}

} // namespace

ImportRun dryRun(const Programme &programme, const QStringList &paths, const IdSource &ids)
{
    const QStringList sources = sourceNames(paths);
    QHash<QString, Error> spoilt;
    std::vector<SessionSheet> sheets;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto bytes = bytesOf(paths.at(i));
        auto sheet = bytes ? readSheet(bytes.value(), sources.at(i)) : Result<SessionSheet>(bytes.error());
        if (sheet)
            sheets.push_back(std::move(sheet).value());
        else
            spoilt.insert(sources.at(i), sheet.error());
    }
    ImportPlan plan = planWithout(programme, std::move(sheets), ids, spoilt);
    const auto names = std::make_shared<Programme>(programme);
    (void)apply(*names, plan.edit); // a plan that does not fit is refused when it is done
    ImportRun run;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto bad = spoilt.constFind(sources.at(i));
        run.previews.push_back(bad != spoilt.constEnd() ? refused(paths.at(i), *bad) : previewOf(paths.at(i), sources.at(i), plan, programme, names));
    }
    const auto first = std::ranges::find_if(plan.notes, [](const ImportNote &note) { return note.isNew || !note.changed.isEmpty(); });
    if (first != plan.notes.end())
        run.first = first->session;
    run.edit = std::move(plan.edit);
    return run;
}

} // namespace planner
