// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "core/rules/checkprogramme.h"
#include "ui/text/findingtext.h"

namespace planner::cli {

namespace {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint: return QStringLiteral("hint");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Error: return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity, const Words &words)
{
    switch (severity) {
    case Severity::Hint: return words.translate("Cli", "hint");
    case Severity::Warning: return words.translate("Cli", "warning");
    case Severity::Error: return words.translate("Cli", "error");
    }
    Q_UNREACHABLE();
}

QJsonObject findingJson(const Finding &finding, const Programme &programme, const Words &words)
{
    QJsonArray sessions;
    for (const SessionId &id : finding.sessions) {
        if (const Session *session = programme.find<Session>(id))
            sessions.append(codeOf(programme, *session));
    }
    return {{QStringLiteral("rule"), ruleName(finding.rule)}, {QStringLiteral("severity"), severityName(finding.severity)},
        {QStringLiteral("sessions"), sessions}, {QStringLiteral("args"), QJsonArray::fromStringList(finding.args)},
        {QStringLiteral("key"), finding.key()}, {QStringLiteral("text"), findingText(finding, programme, words)}};
}

} // namespace

int runCheck(const QCommandLineParser &parser, Console &console)
{
    const auto document = openDocument(parser.positionalArguments().front(), true);
    if (!document)
        return console.refuse(document.error());
    const Programme &programme = document.value()->programme();
    const std::vector<Finding> findings = checkProgramme(programme);
    const auto errors = std::ranges::count(findings, Severity::Error, &Finding::severity);
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const Finding &finding : findings)
            list.append(findingJson(finding, programme, console.words));
        console.json(list);
    } else {
        for (const Finding &finding : findings)
            console.out << severityText(finding.severity, console.words).leftJustified(14) << findingText(finding, programme, console.words) << '\n';
        if (findings.empty())
            console.out << console.words.translate("Cli", "Nothing is wrong.") << '\n';
        console.out << Qt::flush;
    }
    return errors > 0 ? kRefused : kDone;
}

} // namespace planner::cli
