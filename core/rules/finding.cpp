// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finding.h"

#include "core/rules/ruleinfo.h"

namespace planner {

namespace {

/// How many arguments say what a finding is about; the others are its measure: 260 or 261 words are the same finding.
qsizetype namingArgs(Rule rule)
{
    switch (rule) {
    case Rule::SheetWordLimit:
    case Rule::SheetFieldMissing:
    case Rule::TranslationOutdated:
    case Rule::LinkInvalid:
    case Rule::CodeHole: return 2;
    case Rule::LanguageNone: return 3;
    case Rule::CodeDoubled:
    case Rule::LineDoubled:
    case Rule::SubThemeDoubled:
    case Rule::InterpretersFew:
    case Rule::InterpreterDay: return 1;
    default: return 0;
    }
}

} // namespace

QString ruleName(Rule rule)
{
    return QString::fromLatin1(infoOf(rule).name);
}

QString Finding::key() const
{
    QStringList parts{ruleName(rule)};
    const bool isAboutAll = rule == Rule::CodeDoubled;
    for (const SessionId &id : sessions) {
        if (isAboutAll || parts.size() == 1) // whom it meets first may change
            parts << id.toString();
    }
    if (!subject.isNull())
        parts << subject.toString(QUuid::WithoutBraces);
    parts << args.first(std::min(args.size(), namingArgs(rule)));
    return parts.join(u'/');
}

} // namespace planner
