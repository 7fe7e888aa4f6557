// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "ui/text/fieldtext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// A session's code, or its title where it has none.
QString calledOf(const Finding &finding, const Programme &programme, const Words &words)
{
    const Session *session = finding.sessions.empty() ? nullptr : programme.find<Session>(finding.sessions.front());
    if (!session)
        return {};
    const QString name = nameOf(programme, *session, words.language());
    return name.isEmpty() ? words.translate("FindingText", "A session without a title") : name;
}

QString severityWord(Severity severity, const Words &words)
{
    switch (severity) {
    case Severity::Error: return words.translate("FindingText", "Error: %1");
    case Severity::Warning: return words.translate("FindingText", "Warning: %1");
    case Severity::Hint: return words.translate("FindingText", "Hint: %1");
    }
    Q_UNREACHABLE();
}

/// A sentence without the name that it begins with, which is empty: all that do have a colon after it.
QString withoutName(QString sentence)
{
    qsizetype from = 0;
    while (from < sentence.size() && (sentence[from].isSpace() || sentence[from] == u':'))
        ++from;
    return sentence.remove(0, from);
}

QString sentenceOf(const Finding &finding, const QString &session, const Words &words)
{
    const QStringList &args = finding.args;
    switch (finding.rule) {
    case Rule::SheetWordLimit: {
        const int over = args.value(2).toInt() - args.value(3).toInt();
        return words.translate("FindingText", "%1: “%2” in %3 is %n word(s) too long: it has %4 and may have %5.", nullptr, over)
            .arg(session, fieldText(args.value(0), words), languageText(args.value(1), words), args.value(2), args.value(3));
    }
    case Rule::SheetFieldMissing:
        if (args.value(1).isEmpty())
            return words.translate("FindingText", "%1: “%2” is missing.").arg(session, fieldText(args.value(0), words));
        return words.translate("FindingText", "%1: “%2” is missing in %3.").arg(session, fieldText(args.value(0), words), languageText(args.value(1), words));
    case Rule::CodeDoubled: {
        const int count = args.value(1).toInt(); // lupdate never ends on a call as the number
        return words.translate("FindingText", "The code %1 stands for %n session(s).", nullptr, count).arg(args.value(0));
    }
    case Rule::CodeHole: return words.translate("FindingText", "There is no session %1 in sub-theme %2, but later ones.").arg(args.value(0), args.value(1));
    case Rule::CodeMissing: return words.translate("FindingText", "%1: it has no code.").arg(session);
    case Rule::LineDoubled: {
        const int count = args.value(1).toInt();
        return words.translate("FindingText", "The number %1 stands for %n thematic line(s).", nullptr, count).arg(args.value(0));
    }
    case Rule::SubThemeDoubled: {
        const int count = args.value(1).toInt();
        return words.translate("FindingText", "The number %1 stands for %n sub-theme(s).", nullptr, count).arg(args.value(0));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString severitySign(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"✖"_s;
    case Severity::Warning: return u"⚠"_s;
    case Severity::Hint: return u"ℹ"_s;
    }
    Q_UNREACHABLE();
}

QString findingLine(const Finding &finding, const Words &words)
{
    return severitySign(finding.severity) + u' ' + severityWord(finding.severity, words).arg(withoutName(sentenceOf(finding, QString(), words)));
}

QString findingText(const Finding &finding, const Programme &programme, const Words &words)
{
    return sentenceOf(finding, calledOf(finding, programme, words), words);
}

} // namespace planner
