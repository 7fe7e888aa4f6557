// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/author.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "ui/text/errortext.h"

#include <QtCore/QJsonDocument>

namespace planner::cli {

void Console::json(const QJsonObject &object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson()) << Qt::flush;
}

void Console::json(const QJsonArray &array)
{
    out << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
}

int Console::refuse(const Error &error)
{
    err << errorText(error, words) << Qt::endl;
    return error.code == ErrorCode::UsageWrong ? kWrongUsage : kRefused;
}

int Console::refuseOption(const Error &error)
{
    const int code = refuse(error);
    const bool isWritten = error.code == ErrorCode::ZoneUnknown || error.code == ErrorCode::DateInvalid || error.code == ErrorCode::SpanInvalid
        || error.code == ErrorCode::FormatUnknown
        || error.code == ErrorCode::FieldMissing || error.code == ErrorCode::FieldTooLong;
    return isWritten ? kWrongUsage : code;
}

Result<std::unique_ptr<Document>> openDocument(const QString &path, bool isReadOnly)
{
    auto store = SqliteStore::open(path, isReadOnly ? SqliteStore::OpenMode::ReadOnly : SqliteStore::OpenMode::ReadWrite);
    if (!store)
        return store.error();
    return Document::open(std::move(store).value(), {isReadOnly ? QString() : authorName(), systemClock(), randomIds()});
}

Result<QDate> parseDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return Error{ErrorCode::DateInvalid, {text}};
    return date;
}

Result<std::vector<Zone>> parseZones(const QStringList &names)
{
    std::vector<Zone> zones;
    for (const QString &name : names) {
        auto zone = Zone::make(name);
        if (!zone)
            return zone.error();
        zones.push_back(std::move(zone).value());
    }
    return zones;
}

Result<QString> contentLanguage(const QCommandLineParser &parser, const Forum &forum)
{
    const QString asked = parser.value(QStringLiteral("lang"));
    if (asked.isEmpty())
        return forum.languages.front();
    if (!forum.languages.contains(asked))
        return Error{ErrorCode::NoSuchLanguage, {asked, forum.languages.join(QStringLiteral(", "))}};
    return asked;
}

} // namespace planner::cli
