// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finding.h"

namespace planner {

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::SheetWordLimit: return QStringLiteral("sheet.wordLimit");
    case Rule::SheetFieldMissing: return QStringLiteral("sheet.fieldMissing");
    case Rule::CodeDoubled: return QStringLiteral("code.doubled");
    case Rule::CodeHole: return QStringLiteral("code.hole");
    case Rule::CodeMissing: return QStringLiteral("code.missing");
    case Rule::LineDoubled: return QStringLiteral("line.doubled");
    case Rule::SubThemeDoubled: return QStringLiteral("subTheme.doubled");
    }
    Q_UNREACHABLE();
}

QString Finding::key() const
{
    QStringList parts{ruleName(rule)};
    for (const SessionId &id : sessions)
        parts << id.toString();
    // What a finding is about, not its measure: 260 or 261 words are the same finding.
    const bool isDoubled = rule == Rule::CodeDoubled || rule == Rule::LineDoubled || rule == Rule::SubThemeDoubled;
    const qsizetype naming = rule == Rule::SheetWordLimit ? 2 : isDoubled ? 1 : args.size();
    parts << args.first(naming);
    return parts.join(u'/');
}

} // namespace planner
