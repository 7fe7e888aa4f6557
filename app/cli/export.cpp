// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "core/base/words.h"
#include "core/io/sheet/sheetwriter.h"
#include "ui/print/agenda.h"
#include "ui/print/pdffile.h"
#include "ui/print/sheetpages.h"

#include <QtCore/QFileInfo>

namespace planner::cli {

namespace {

/// What the options of one export say, checked against the programme.
struct Request {
    QString out;
    QString format; ///< "pdf" or "sheet"
    QString design; ///< "agenda", "brief" or "sheet"
    QString language;
    std::vector<Zone> zones;
    std::optional<QDate> day;
    std::optional<LineId> line;
    std::vector<SessionId> sessions;
    Paper paper = Paper::A4;
};

Error usage(const QString &why)
{
    return {ErrorCode::UsageWrong, {why}};
}

Result<QString> chooseFormat(const QCommandLineParser &parser, const Words &words)
{
    QString format = parser.value(QStringLiteral("format"));
    const QString out = parser.value(QStringLiteral("to"));
    if (out.isEmpty())
        return usage(words.translate("Cli", "The option --%1 is missing.").arg(QStringLiteral("to")));
    if (format.isEmpty())
        format = QFileInfo(out).suffix().toLower() == QLatin1String("txt") ? QStringLiteral("sheet") : QFileInfo(out).suffix().toLower();
    if (format.isEmpty())
        return usage(words.translate("Cli", "%1: the ending tells no format. Name the file .pdf or .txt, or say --format.").arg(out));
    if (format != QLatin1String("pdf") && format != QLatin1String("sheet"))
        return Error{ErrorCode::FormatUnknown, {format, QStringLiteral("pdf, sheet")}};
    return format;
}

/// The session that --session names. Error: NoSuchSession.
Result<std::vector<SessionId>> chooseSessions(const QCommandLineParser &parser, const Programme &programme)
{
    const QString code = parser.value(QStringLiteral("session"));
    std::vector<SessionId> sessions;
    for (const Session *session : sessionsByCode(programme)) {
        if (code.isEmpty() || compareCodes(codeOf(programme, *session), code) == 0)
            sessions.push_back(session->id);
    }
    if (sessions.empty() && !code.isEmpty())
        return Error{ErrorCode::NoSuchSession, {code}};
    return sessions;
}

Result<std::optional<LineId>> chooseLine(const QCommandLineParser &parser, const Programme &programme)
{
    const QString number = parser.value(QStringLiteral("line"));
    if (number.isEmpty())
        return std::optional<LineId>();
    for (const auto &[id, line] : programme.lines) {
        if (QString::number(line.number) == number)
            return std::optional(id);
    }
    return Error{ErrorCode::NoSuchLine, {number}};
}

/// Does --day and --line let the session's sheet through?
bool isWanted(const Programme &programme, const Session &session, const Request &request)
{
    if (request.day && (!session.start || session.start->date != *request.day))
        return false;
    const ThematicLine *line = request.line ? lineOf(programme, session) : nullptr;
    return !request.line || (line && line->id == *request.line);
}

/// What --session, --day and --line say, as they were given.
QString filterOf(const QCommandLineParser &parser)
{
    QStringList given;
    for (const QString &option : {QStringLiteral("session"), QStringLiteral("day"), QStringLiteral("line")}) {
        if (parser.isSet(option))
            given << QStringLiteral("--%1 %2").arg(option, parser.value(option));
    }
    return given.join(u' ');
}

Result<Request> readRequest(const QCommandLineParser &parser, const Programme &programme, const Words &words)
{
    Request request;
    request.out = parser.value(QStringLiteral("to"));
    const auto format = chooseFormat(parser, words);
    const auto language = contentLanguage(parser, programme.forum);
    const auto zones = parseZones(parser.values(QStringLiteral("zone")));
    const auto line = chooseLine(parser, programme);
    const auto sessions = chooseSessions(parser, programme);
    for (const Error *error : {format ? nullptr : &format.error(), language ? nullptr : &language.error(), zones ? nullptr : &zones.error(),
             line ? nullptr : &line.error(), sessions ? nullptr : &sessions.error()}) {
        if (error)
            return *error;
    }
    request.format = format.value();
    request.language = language.value();
    request.zones = zonesBeside(programme.forum.zone, parser.isSet(QStringLiteral("zone")) ? zones.value() : programme.forum.otherZones);
    request.line = line.value();
    request.sessions = sessions.value();
    const QString day = parser.value(QStringLiteral("day"));
    if (!day.isEmpty()) {
        const auto date = parseDate(day);
        if (!date)
            return date.error();
        request.day = date.value();
    }
    const QString paper = parser.value(QStringLiteral("paper"));
    const bool isA4 = paper.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0;
    if (!isA4 && paper.compare(QLatin1String("Letter"), Qt::CaseInsensitive) != 0)
        return usage(words.translate("Cli", "“%1” is not a paper size: choose A4 or Letter.").arg(paper));
    request.paper = isA4 ? Paper::A4 : Paper::Letter;
    request.design = parser.value(QStringLiteral("design"));
    if (request.design.isEmpty())
        request.design = parser.isSet(QStringLiteral("session")) ? QStringLiteral("sheet") : QStringLiteral("agenda");
    if (!QStringList{QStringLiteral("agenda"), QStringLiteral("brief"), QStringLiteral("sheet")}.contains(request.design))
        return usage(words.translate("Cli", "“%1” is not a design: choose agenda, brief or sheet.").arg(request.design));
    if (parser.isSet(QStringLiteral("session")) && request.design != QLatin1String("sheet"))
        return usage(words.translate("Cli", "--session goes with the design sheet only; leave it out, or choose --design sheet."));
    if (request.day || request.line)
        std::erase_if(request.sessions, [&](const SessionId &id) { return !isWanted(programme, programme.sessions.at(id), request); });
    const bool isAgenda = request.format == QLatin1String("pdf") && request.design != QLatin1String("sheet"); // which can say that there is none
    if (request.sessions.empty() && !isAgenda)
        return Error{ErrorCode::NoSessionFits, {filterOf(parser)}};
    return request;
}

Result<PagedDocument> layOut(const Programme &programme, const Request &request, const QDateTime &now)
{
    if (request.design == QLatin1String("sheet"))
        return sheetPages(programme, request.sessions, {request.language, request.zones, request.paper, now});
    return agendaPages(programme, {request.language, request.zones, request.day, request.line, request.design == QLatin1String("brief"), request.paper, now});
}

Status writePdf(const Programme &programme, const Request &request, const QDateTime &now)
{
    auto pages = layOut(programme, request, now);
    if (!pages)
        return pages.error();
    const auto bytes = pdfBytes(std::move(pages).value());
    return bytes ? writeFile(request.out, bytes.value()) : Status(bytes.error());
}

} // namespace

int runExport(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(QStringLiteral("to")))
        return console.refuse(usage(console.words.translate("Cli", "The option --%1 is missing.").arg(QStringLiteral("to"))));
    const QString path = parser.positionalArguments().front();
    const QString out = parser.value(QStringLiteral("to"));
    if (QFileInfo::exists(out) && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return console.refuse(usage(console.words.translate("Cli", "%1 is the programme itself. Choose another name.").arg(out)));
    const auto document = openDocument(path, true);
    if (!document)
        return console.refuse(document.error());
    const Programme &programme = document.value()->programme();
    const auto request = readRequest(parser, programme, console.words);
    if (!request)
        return console.refuseOption(request.error());
    Status written = ok();
    if (request.value().format == QLatin1String("pdf")) {
        written = writePdf(programme, request.value(), document.value()->settings().clock());
    } else if (request.value().sessions.size() != 1) {
        return console.refuse(usage(console.words.translate("Cli", "A sheet as text is one session's: name it with --session.")));
    } else {
        written = writeFile(request.value().out, writeSheet(programme, programme.sessions.at(request.value().sessions.front()), request.value().language));
    }
    if (!written)
        return console.refuse(written.error());
    console.out << console.words.translate("Cli", "Wrote %1.").arg(request.value().out) << Qt::endl;
    return kDone;
}

} // namespace planner::cli
