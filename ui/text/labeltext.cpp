// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labeltext.h"

#include "core/domain/names.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

namespace {

constexpr const char *kContext = "LabelText";

/// The sentences about one kind of record. %1 is its name, where there is one.
struct Sentences {
    const char *add;
    const char *addOne;      ///< without a name
    const char *remove;
    const char *removeSome;  ///< several, or one without a name
    const char *modify;
    const char *modifySome;
    const char *field;       ///< %1 is the field, %2 the name
    const char *fieldOfSome; ///< %1 is the field
};

const Sentences &sentences(RecordKind kind)
{
    static constexpr Sentences kForum{QT_TRANSLATE_NOOP("LabelText", "Add forum %1"), QT_TRANSLATE_NOOP("LabelText", "Add the forum"),
        QT_TRANSLATE_NOOP("LabelText", "Remove forum %1"), QT_TRANSLATE_NOOP("LabelText", "Remove the forum"),
        QT_TRANSLATE_NOOP("LabelText", "Change the settings of %1"), QT_TRANSLATE_NOOP("LabelText", "Change the forum's settings"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of the forum")};
    static constexpr Sentences kOrganisation{QT_TRANSLATE_NOOP("LabelText", "Add organisation %1"), QT_TRANSLATE_NOOP("LabelText", "Add an organisation"),
        QT_TRANSLATE_NOOP("LabelText", "Remove organisation %1"), QT_TRANSLATE_NOOP("LabelText", "Remove organisations"),
        QT_TRANSLATE_NOOP("LabelText", "Change organisation %1"), QT_TRANSLATE_NOOP("LabelText", "Change organisations"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of organisation %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of organisations")};
    static constexpr Sentences kPerson{QT_TRANSLATE_NOOP("LabelText", "Add person %1"), QT_TRANSLATE_NOOP("LabelText", "Add a person"),
        QT_TRANSLATE_NOOP("LabelText", "Remove person %1"), QT_TRANSLATE_NOOP("LabelText", "Remove people"),
        QT_TRANSLATE_NOOP("LabelText", "Change person %1"), QT_TRANSLATE_NOOP("LabelText", "Change people"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of person %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of people")};
    static constexpr Sentences kVenue{QT_TRANSLATE_NOOP("LabelText", "Add venue %1"), QT_TRANSLATE_NOOP("LabelText", "Add a venue"),
        QT_TRANSLATE_NOOP("LabelText", "Remove venue %1"), QT_TRANSLATE_NOOP("LabelText", "Remove venues"),
        QT_TRANSLATE_NOOP("LabelText", "Change venue %1"), QT_TRANSLATE_NOOP("LabelText", "Change venues"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of venue %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of venues")};
    static constexpr Sentences kType{QT_TRANSLATE_NOOP("LabelText", "Add type of session %1"), QT_TRANSLATE_NOOP("LabelText", "Add a type of session"),
        QT_TRANSLATE_NOOP("LabelText", "Remove type of session %1"), QT_TRANSLATE_NOOP("LabelText", "Remove types of session"),
        QT_TRANSLATE_NOOP("LabelText", "Change type of session %1"), QT_TRANSLATE_NOOP("LabelText", "Change types of session"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of type of session %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of types of session")};
    static constexpr Sentences kLine{QT_TRANSLATE_NOOP("LabelText", "Add thematic line %1"), QT_TRANSLATE_NOOP("LabelText", "Add a thematic line"),
        QT_TRANSLATE_NOOP("LabelText", "Remove thematic line %1"), QT_TRANSLATE_NOOP("LabelText", "Remove thematic lines"),
        QT_TRANSLATE_NOOP("LabelText", "Change thematic line %1"), QT_TRANSLATE_NOOP("LabelText", "Change thematic lines"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of thematic line %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of thematic lines")};
    static constexpr Sentences kSubTheme{QT_TRANSLATE_NOOP("LabelText", "Add sub-theme %1"), QT_TRANSLATE_NOOP("LabelText", "Add a sub-theme"),
        QT_TRANSLATE_NOOP("LabelText", "Remove sub-theme %1"), QT_TRANSLATE_NOOP("LabelText", "Remove sub-themes"),
        QT_TRANSLATE_NOOP("LabelText", "Change sub-theme %1"), QT_TRANSLATE_NOOP("LabelText", "Change sub-themes"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of sub-theme %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of sub-themes")};
    static constexpr Sentences kSession{QT_TRANSLATE_NOOP("LabelText", "Add session %1"), QT_TRANSLATE_NOOP("LabelText", "Add a session"),
        QT_TRANSLATE_NOOP("LabelText", "Remove session %1"), QT_TRANSLATE_NOOP("LabelText", "Remove sessions"),
        QT_TRANSLATE_NOOP("LabelText", "Change session %1"), QT_TRANSLATE_NOOP("LabelText", "Change sessions"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of session %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of sessions")};
    static constexpr Sentences kAcknowledgement{QT_TRANSLATE_NOOP("LabelText", "Acknowledge: %1"), QT_TRANSLATE_NOOP("LabelText", "Acknowledge a finding"),
        QT_TRANSLATE_NOOP("LabelText", "Acknowledge no longer: %1"), QT_TRANSLATE_NOOP("LabelText", "Acknowledge findings no longer"),
        QT_TRANSLATE_NOOP("LabelText", "Change the reason of: %1"), QT_TRANSLATE_NOOP("LabelText", "Change what was acknowledged"),
        QT_TRANSLATE_NOOP("LabelText", "Change “%1” of what was acknowledged: %2"), QT_TRANSLATE_NOOP("LabelText", "Change “%1” of what was acknowledged")};
    switch (kind) {
    case RecordKind::Forum: return kForum;
    case RecordKind::Organisation: return kOrganisation;
    case RecordKind::Person: return kPerson;
    case RecordKind::Venue: return kVenue;
    case RecordKind::SessionType: return kType;
    case RecordKind::ThematicLine: return kLine;
    case RecordKind::SubTheme: return kSubTheme;
    case RecordKind::Session: return kSession;
    case RecordKind::Acknowledgement: return kAcknowledgement;
    }
    Q_UNREACHABLE();
}

/// What is done to a record: Add, Remove, Modify.
QString recordText(EditVerb verb, const QStringList &args, const Words &words)
{
    const auto say = [&words](const char *source) { return words.translate(kContext, source); };
    const auto kind = enumFrom<RecordKind>(args.value(0));
    if (!kind) // an older or newer program's label
        return say(QT_TRANSLATE_NOOP("LabelText", "Change the programme"));
    const Sentences &about = sentences(*kind);
    const QString name = args.value(1);
    if (verb == EditVerb::Add)
        return name.isEmpty() ? say(about.addOne) : say(about.add).arg(name);
    if (verb == EditVerb::Remove)
        return name.isEmpty() ? say(about.removeSome) : say(about.remove).arg(name);
    if (args.value(2).isEmpty())
        return name.isEmpty() ? say(about.modifySome) : say(about.modify).arg(name);
    const QString field = fieldText(args[2], words);
    return name.isEmpty() ? say(about.fieldOfSome).arg(field) : say(about.field).arg(field, name);
}

QString timeText(EditVerb verb, const QStringList &args, const Words &words)
{
    const auto say = [&words](const char *source) { return words.translate(kContext, source); };
    const QString session = args.value(0).isEmpty() ? say(QT_TRANSLATE_NOOP("LabelText", "a session")) : args[0];
    if (verb == EditVerb::Unschedule)
        return say(QT_TRANSLATE_NOOP("LabelText", "Take %1 off the schedule")).arg(session);
    if (verb == EditVerb::Resize) {
        bool isNumber = false;
        const int minutes = args.value(1).toInt(&isNumber);
        if (!isNumber || minutes < 0)
            return say(QT_TRANSLATE_NOOP("LabelText", "Change the length of %1")).arg(session);
        return words.translate(kContext, QT_TRANSLATE_N_NOOP("LabelText", "Make %1 last %n minute(s)"), nullptr, minutes).arg(session);
    }
    const auto start = WallTime::fromString(args.value(1));
    if (verb == EditVerb::Schedule) {
        return start ? say(QT_TRANSLATE_NOOP("LabelText", "Schedule %1 on %2")).arg(session, momentText(start.value(), words))
                     : say(QT_TRANSLATE_NOOP("LabelText", "Schedule %1")).arg(session);
    }
    return start ? say(QT_TRANSLATE_NOOP("LabelText", "Move %1 to %2")).arg(session, momentText(start.value(), words))
                 : say(QT_TRANSLATE_NOOP("LabelText", "Move %1")).arg(session);
}

QString importText(const QStringList &args, const Words &words)
{
    bool isNumber = false;
    const int count = args.value(1).toInt(&isNumber);
    if (!isNumber || count < 0)
        return words.translate(kContext, QT_TRANSLATE_NOOP("LabelText", "Import %1")).arg(args.value(0));
    return words.translate(kContext, QT_TRANSLATE_N_NOOP("LabelText", "Import %n session(s) from %1"), nullptr, count).arg(args.value(0));
}

} // namespace

QString labelText(const EditLabel &label, const Words &words)
{
    const auto say = [&words](const char *source) { return words.translate(kContext, source); };
    const auto inner = [&] {
        const auto verb = enumFrom<EditVerb>(label.args.value(0));
        return verb ? labelText({*verb, label.args.mid(1)}, words) : say(QT_TRANSLATE_NOOP("LabelText", "Change the programme"));
    };
    switch (label.verb) {
    case EditVerb::Create: return say(QT_TRANSLATE_NOOP("LabelText", "Create the programme %1")).arg(label.args.value(0));
    case EditVerb::Import: return importText(label.args, words);
    case EditVerb::Sample: return say(QT_TRANSLATE_NOOP("LabelText", "Create the sample programme"));
    case EditVerb::Add:
    case EditVerb::Remove:
    case EditVerb::Modify: return recordText(label.verb, label.args, words);
    case EditVerb::Move:
    case EditVerb::Schedule:
    case EditVerb::Unschedule:
    case EditVerb::Resize: return timeText(label.verb, label.args, words);
    case EditVerb::Undo: return say(QT_TRANSLATE_NOOP("LabelText", "Undo: %1")).arg(inner());
    case EditVerb::Redo: return say(QT_TRANSLATE_NOOP("LabelText", "Redo: %1")).arg(inner());
    }
    Q_UNREACHABLE();
}

} // namespace planner
