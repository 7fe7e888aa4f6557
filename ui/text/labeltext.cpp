// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labeltext.h"

#include "core/domain/names.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

namespace {

QString kindOfArg(const QString &name, const Words &words)
{
    const auto kind = enumFrom<RecordKind>(name);
    return kind ? kindText(*kind, words) : name;
}

/// "Monday 31 May 10:00" for "2021-05-31T10:00".
QString whenText(const QString &wall, const Words &words)
{
    const auto when = WallTime::fromString(wall);
    return when ? shortDayText(when.value().date, words) + u' ' + clockText(when.value().minute) : wall;
}

} // namespace

QString labelText(const EditLabel &label, const Words &words)
{
    const QStringList &args = label.args;
    const auto arg = [&args](int i) { return args.value(i); };
    switch (label.verb) {
    case EditVerb::Create: return words.translate("LabelText", "Make “%1”").arg(arg(0));
    case EditVerb::Import: return words.translate("LabelText", "Import %1").arg(arg(0));
    case EditVerb::Sample: return words.translate("LabelText", "Make the sample programme");
    case EditVerb::Add: return words.translate("LabelText", "Add %1 “%2”").arg(kindOfArg(arg(0), words), arg(1));
    case EditVerb::Remove: return words.translate("LabelText", "Remove %1 “%2”").arg(kindOfArg(arg(0), words), arg(1));
    case EditVerb::Modify:
        if (arg(1).isEmpty())
            return words.translate("LabelText", "Change %1").arg(kindOfArg(arg(0), words));
        if (arg(2).isEmpty())
            return words.translate("LabelText", "Change %1 “%2”").arg(kindOfArg(arg(0), words), arg(1));
        return words.translate("LabelText", "Change “%1” of “%2”").arg(fieldText(arg(2), words), arg(1));
    case EditVerb::Move: return words.translate("LabelText", "Move %1 to %2").arg(arg(0), whenText(arg(1), words));
    case EditVerb::Schedule: return words.translate("LabelText", "Schedule %1 on %2").arg(arg(0), whenText(arg(1), words));
    case EditVerb::Unschedule: return words.translate("LabelText", "Take %1 off the schedule").arg(arg(0));
    case EditVerb::Resize: return words.translate("LabelText", "Make %1 last %2").arg(arg(0), lengthText(arg(1).toInt(), words));
    case EditVerb::Undo: return words.translate("LabelText", "Undo");
    case EditVerb::Redo: return words.translate("LabelText", "Redo");
    }
    Q_UNREACHABLE();
}

} // namespace planner
