// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fieldtext.h"

#include <array>

namespace planner {

namespace {

/// A name of the program and what people call it.
struct Named {
    const char *name;
    const char *text;
};

constexpr std::array kFields = {
    Named{"id", QT_TRANSLATE_NOOP("FieldText", "Identity")},
    Named{"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    Named{"edition", QT_TRANSLATE_NOOP("FieldText", "Edition")},
    Named{"place", QT_TRANSLATE_NOOP("FieldText", "Place")},
    Named{"motto", QT_TRANSLATE_NOOP("FieldText", "Motto")},
    Named{"zone", QT_TRANSLATE_NOOP("FieldText", "Time zone")},
    Named{"otherZones", QT_TRANSLATE_NOOP("FieldText", "Other time zones")},
    Named{"days", QT_TRANSLATE_NOOP("FieldText", "Days")},
    Named{"languages", QT_TRANSLATE_NOOP("FieldText", "Languages")},
    Named{"wordLimits", QT_TRANSLATE_NOOP("FieldText", "Word limits")},
    Named{"defaultMinutes", QT_TRANSLATE_NOOP("FieldText", "Usual length")},
    Named{"notes", QT_TRANSLATE_NOOP("FieldText", "Notes for staff")},
    Named{"acronym", QT_TRANSLATE_NOOP("FieldText", "Acronym")},
    Named{"country", QT_TRANSLATE_NOOP("FieldText", "Country")},
    Named{"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    Named{"given", QT_TRANSLATE_NOOP("FieldText", "Given name")},
    Named{"family", QT_TRANSLATE_NOOP("FieldText", "Family name")},
    Named{"honorific", QT_TRANSLATE_NOOP("FieldText", "Form of address")},
    Named{"role", QT_TRANSLATE_NOOP("FieldText", "Role")},
    Named{"organisation", QT_TRANSLATE_NOOP("FieldText", "Organisation")},
    Named{"email", QT_TRANSLATE_NOOP("FieldText", "Email")},
    Named{"phone", QT_TRANSLATE_NOOP("FieldText", "Telephone")},
    Named{"capacity", QT_TRANSLATE_NOOP("FieldText", "Capacity")},
    Named{"channels", QT_TRANSLATE_NOOP("FieldText", "Interpretation channels")},
    Named{"simultaneous", QT_TRANSLATE_NOOP("FieldText", "Sessions at once")},
    Named{"key", QT_TRANSLATE_NOOP("FieldText", "Short name")},
    Named{"exclusive", QT_TRANSLATE_NOOP("FieldText", "Nothing beside it")},
    Named{"minutes", QT_TRANSLATE_NOOP("FieldText", "Minutes")},
    Named{"number", QT_TRANSLATE_NOOP("FieldText", "Number")},
    Named{"title", QT_TRANSLATE_NOOP("FieldText", "Title")},
    Named{"description", QT_TRANSLATE_NOOP("FieldText", "Description")},
    Named{"colour", QT_TRANSLATE_NOOP("FieldText", "Colour")},
    Named{"leads", QT_TRANSLATE_NOOP("FieldText", "Lead organisations")},
    Named{"line", QT_TRANSLATE_NOOP("FieldText", "Thematic line")},
    Named{"subTheme", QT_TRANSLATE_NOOP("FieldText", "Sub-theme")},
    Named{"ownCode", QT_TRANSLATE_NOOP("FieldText", "Code")},
    Named{"code", QT_TRANSLATE_NOOP("FieldText", "Code")},
    Named{"type", QT_TRANSLATE_NOOP("FieldText", "Type of session")},
    Named{"organisers", QT_TRANSLATE_NOOP("FieldText", "Organisers")},
    Named{"start", QT_TRANSLATE_NOOP("FieldText", "Date and time")},
    Named{"date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    Named{"time", QT_TRANSLATE_NOOP("FieldText", "Time")},
    Named{"venue", QT_TRANSLATE_NOOP("FieldText", "Platform")},
    Named{"registration", QT_TRANSLATE_NOOP("FieldText", "Registration")},
    Named{"link", QT_TRANSLATE_NOOP("FieldText", "Registration link")},
    Named{"registered", QT_TRANSLATE_NOOP("FieldText", "Registered")},
    Named{"interpreted", QT_TRANSLATE_NOOP("FieldText", "Interpretation into")},
    Named{"status", QT_TRANSLATE_NOOP("FieldText", "Status")},
    Named{"participations", QT_TRANSLATE_NOOP("FieldText", "Participants")},
    Named{"summary", QT_TRANSLATE_NOOP("FieldText", "Short summary")},
    Named{"conceptualization", QT_TRANSLATE_NOOP("FieldText", "Conceptualization")},
    Named{"objectives", QT_TRANSLATE_NOOP("FieldText", "Objectives")},
    Named{"points", QT_TRANSLATE_NOOP("FieldText", "Main points of discussion")},
    Named{"documents", QT_TRANSLATE_NOOP("FieldText", "Relevant documents")},
    Named{"tags", QT_TRANSLATE_NOOP("FieldText", "Tags")},
    Named{"locked", QT_TRANSLATE_NOOP("FieldText", "Locked")},
};

constexpr std::array kLanguages = {
    Named{"ar", QT_TRANSLATE_NOOP("LanguageText", "Arabic")},
    Named{"ca", QT_TRANSLATE_NOOP("LanguageText", "Catalan")},
    Named{"de", QT_TRANSLATE_NOOP("LanguageText", "German")},
    Named{"en", QT_TRANSLATE_NOOP("LanguageText", "English")},
    Named{"es", QT_TRANSLATE_NOOP("LanguageText", "Spanish")},
    Named{"eu", QT_TRANSLATE_NOOP("LanguageText", "Basque")},
    Named{"fil", QT_TRANSLATE_NOOP("LanguageText", "Filipino")},
    Named{"fr", QT_TRANSLATE_NOOP("LanguageText", "French")},
    Named{"gl", QT_TRANSLATE_NOOP("LanguageText", "Galician")},
    Named{"gn", QT_TRANSLATE_NOOP("LanguageText", "Guarani")},
    Named{"hi", QT_TRANSLATE_NOOP("LanguageText", "Hindi")},
    Named{"id", QT_TRANSLATE_NOOP("LanguageText", "Indonesian")},
    Named{"it", QT_TRANSLATE_NOOP("LanguageText", "Italian")},
    Named{"ja", QT_TRANSLATE_NOOP("LanguageText", "Japanese")},
    Named{"ko", QT_TRANSLATE_NOOP("LanguageText", "Korean")},
    Named{"pt", QT_TRANSLATE_NOOP("LanguageText", "Portuguese")},
    Named{"qu", QT_TRANSLATE_NOOP("LanguageText", "Quechua")},
    Named{"ru", QT_TRANSLATE_NOOP("LanguageText", "Russian")},
    Named{"sw", QT_TRANSLATE_NOOP("LanguageText", "Swahili")},
    Named{"tr", QT_TRANSLATE_NOOP("LanguageText", "Turkish")},
    Named{"vi", QT_TRANSLATE_NOOP("LanguageText", "Vietnamese")},
    Named{"wo", QT_TRANSLATE_NOOP("LanguageText", "Wolof")},
    Named{"zh", QT_TRANSLATE_NOOP("LanguageText", "Chinese")},
};

template <size_t N>
const Named *findNamed(const std::array<Named, N> &names, QStringView name)
{
    for (const Named &named : names) {
        if (name == QLatin1String(named.name))
            return &named;
    }
    return nullptr;
}

} // namespace

QString fieldText(const QString &field, const Words &words)
{
    const Named *named = findNamed(kFields, field);
    return named ? words.translate("FieldText", named->text) : field;
}

QString kindText(RecordKind kind, const Words &words)
{
    switch (kind) {
    case RecordKind::Forum: return words.translate("KindText", "forum");
    case RecordKind::Organisation: return words.translate("KindText", "organisation");
    case RecordKind::Person: return words.translate("KindText", "person");
    case RecordKind::Venue: return words.translate("KindText", "platform or room");
    case RecordKind::SessionType: return words.translate("KindText", "type of session");
    case RecordKind::ThematicLine: return words.translate("KindText", "thematic line");
    case RecordKind::SubTheme: return words.translate("KindText", "sub-theme");
    case RecordKind::Session: return words.translate("KindText", "session");
    }
    Q_UNREACHABLE();
}

QString roleText(Role role, const Words &words)
{
    switch (role) {
    case Role::Speaker: return words.translate("RoleText", "speaker");
    case Role::Moderator: return words.translate("RoleText", "moderator");
    case Role::Keynote: return words.translate("RoleText", "keynote");
    case Role::Rapporteur: return words.translate("RoleText", "rapporteur");
    case Role::Host: return words.translate("RoleText", "host");
    case Role::Interpreter: return words.translate("RoleText", "interpreter");
    }
    Q_UNREACHABLE();
}

QString statusText(SessionStatus status, const Words &words)
{
    switch (status) {
    case SessionStatus::Draft: return words.translate("StatusText", "draft");
    case SessionStatus::Proposed: return words.translate("StatusText", "proposed");
    case SessionStatus::Confirmed: return words.translate("StatusText", "confirmed");
    case SessionStatus::Cancelled: return words.translate("StatusText", "cancelled");
    }
    Q_UNREACHABLE();
}

QString registrationText(RegistrationKind kind, const Words &words)
{
    switch (kind) {
    case RegistrationKind::NotNeeded: return words.translate("RegistrationText", "Registration not needed");
    case RegistrationKind::Required: return words.translate("RegistrationText", "Registration required");
    case RegistrationKind::ByInvitation: return words.translate("RegistrationText", "By invitation");
    }
    Q_UNREACHABLE();
}

QString capacityText(const std::optional<int> &capacity, const Words &words)
{
    return capacity ? words.locale().toString(*capacity) : words.translate("CapacityText", "Unlimited");
}

QString languageText(const QString &tag, const Words &words)
{
    const qsizetype dash = tag.indexOf(u'-');
    const QStringView language = dash < 0 ? QStringView(tag) : QStringView(tag).first(dash);
    const Named *named = findNamed(kLanguages, language);
    if (!named)
        return tag;
    const QString name = words.translate("LanguageText", named->text);
    return dash < 0 ? name : name + QStringLiteral(" (%1)").arg(tag.mid(dash + 1));
}

} // namespace planner
