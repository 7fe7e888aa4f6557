// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fieldtext.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

struct Named {
    const char *key;
    const char *text;
};

constexpr auto kFields = std::to_array<Named>({
    {"acronym", QT_TRANSLATE_NOOP("FieldText", "Acronym")},
    {"at", QT_TRANSLATE_NOOP("FieldText", "Time")},
    {"availability", QT_TRANSLATE_NOOP("FieldText", "Availability")},
    {"by", QT_TRANSLATE_NOOP("FieldText", "By")},
    {"capacity", QT_TRANSLATE_NOOP("FieldText", "Capacity")},
    {"channels", QT_TRANSLATE_NOOP("FieldText", "Interpretation channels")},
    {"closeMin", QT_TRANSLATE_NOOP("FieldText", "Closing time")},
    {"code", QT_TRANSLATE_NOOP("FieldText", "Code")},
    {"colour", QT_TRANSLATE_NOOP("FieldText", "Colour")},
    {"conceptualization", QT_TRANSLATE_NOOP("FieldText", "Conceptualization")},
    {"country", QT_TRANSLATE_NOOP("FieldText", "Country")},
    {"date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    {"day", QT_TRANSLATE_NOOP("FieldText", "Day")},
    {"days", QT_TRANSLATE_NOOP("FieldText", "Days")},
    {"defaultMinutes", QT_TRANSLATE_NOOP("FieldText", "Usual length in minutes")},
    {"description", QT_TRANSLATE_NOOP("FieldText", "Description")},
    {"documents", QT_TRANSLATE_NOOP("FieldText", "Relevant documents")},
    {"edition", QT_TRANSLATE_NOOP("FieldText", "Edition")},
    {"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    {"end", QT_TRANSLATE_NOOP("FieldText", "End")},
    {"exclusive", QT_TRANSLATE_NOOP("FieldText", "Nothing beside it")},
    {"family", QT_TRANSLATE_NOOP("FieldText", "Family name")},
    {"finding", QT_TRANSLATE_NOOP("FieldText", "Finding")},
    {"forum", QT_TRANSLATE_NOOP("FieldText", "Forum")},
    {"from", QT_TRANSLATE_NOOP("FieldText", "Interprets from")},
    {"fromMin", QT_TRANSLATE_NOOP("FieldText", "From")},
    {"given", QT_TRANSLATE_NOOP("FieldText", "Given name")},
    {"honorific", QT_TRANSLATE_NOOP("FieldText", "Form of address")},
    {"hours", QT_TRANSLATE_NOOP("FieldText", "Opening hours")},
    {"id", QT_TRANSLATE_NOOP("FieldText", "Identifier")},
    {"interpreted", QT_TRANSLATE_NOOP("FieldText", "Interpreted into")},
    {"key", QT_TRANSLATE_NOOP("FieldText", "Short name")},
    {"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    {"languages", QT_TRANSLATE_NOOP("FieldText", "Languages")},
    {"leads", QT_TRANSLATE_NOOP("FieldText", "Lead organisations")},
    {"line", QT_TRANSLATE_NOOP("FieldText", "Thematic line")},
    {"link", QT_TRANSLATE_NOOP("FieldText", "Registration link")},
    {"locked", QT_TRANSLATE_NOOP("FieldText", "Locked")},
    {"minutes", QT_TRANSLATE_NOOP("FieldText", "Minutes")},
    {"motto", QT_TRANSLATE_NOOP("FieldText", "Motto")},
    {"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    {"notes", QT_TRANSLATE_NOOP("FieldText", "Notes for staff")},
    {"number", QT_TRANSLATE_NOOP("FieldText", "Number")},
    {"numbers", QT_TRANSLATE_NOOP("FieldText", "Numbers")},
    {"objectives", QT_TRANSLATE_NOOP("FieldText", "Objectives")},
    {"on", QT_TRANSLATE_NOOP("FieldText", "In force")},
    {"openMin", QT_TRANSLATE_NOOP("FieldText", "Opening time")},
    {"organisation", QT_TRANSLATE_NOOP("FieldText", "Organisation")},
    {"organisers", QT_TRANSLATE_NOOP("FieldText", "Organisers")},
    {"otherZones", QT_TRANSLATE_NOOP("FieldText", "Other time zones")},
    {"ownCode", QT_TRANSLATE_NOOP("FieldText", "Code of its own")},
    {"participations", QT_TRANSLATE_NOOP("FieldText", "Participants")},
    {"person", QT_TRANSLATE_NOOP("FieldText", "Person")},
    {"phone", QT_TRANSLATE_NOOP("FieldText", "Telephone")},
    {"place", QT_TRANSLATE_NOOP("FieldText", "Place")},
    {"points", QT_TRANSLATE_NOOP("FieldText", "Main points of discussion")},
    {"reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {"registered", QT_TRANSLATE_NOOP("FieldText", "People registered")},
    {"registration", QT_TRANSLATE_NOOP("FieldText", "Registration")},
    {"role", QT_TRANSLATE_NOOP("FieldText", "Role")},
    {"rule", QT_TRANSLATE_NOOP("FieldText", "Rule")},
    {"rules", QT_TRANSLATE_NOOP("FieldText", "Rules")},
    {"simultaneous", QT_TRANSLATE_NOOP("FieldText", "Sessions at once")},
    {"start", QT_TRANSLATE_NOOP("FieldText", "Date and time")},
    {"state", QT_TRANSLATE_NOOP("FieldText", "State")},
    {"status", QT_TRANSLATE_NOOP("FieldText", "Status")},
    {"subTheme", QT_TRANSLATE_NOOP("FieldText", "Sub-theme")},
    {"summary", QT_TRANSLATE_NOOP("FieldText", "Short summary")},
    {"tags", QT_TRANSLATE_NOOP("FieldText", "Tags")},
    {"time", QT_TRANSLATE_NOOP("FieldText", "Time")},
    {"title", QT_TRANSLATE_NOOP("FieldText", "Title")},
    {"to", QT_TRANSLATE_NOOP("FieldText", "Interprets into")},
    {"toMin", QT_TRANSLATE_NOOP("FieldText", "To")},
    {"type", QT_TRANSLATE_NOOP("FieldText", "Type of session")},
    {"url", QT_TRANSLATE_NOOP("FieldText", "Address")},
    {"venue", QT_TRANSLATE_NOOP("FieldText", "Venue")},
    {"wordLimits", QT_TRANSLATE_NOOP("FieldText", "Word limits")},
    {"workingHours", QT_TRANSLATE_NOOP("FieldText", "Working hours")},
    {"zone", QT_TRANSLATE_NOOP("FieldText", "Time zone")},
});

constexpr auto kLanguages = std::to_array<Named>({
    {"ar", QT_TRANSLATE_NOOP("LanguageText", "Arabic")},
    {"ay", QT_TRANSLATE_NOOP("LanguageText", "Aymara")},
    {"bg", QT_TRANSLATE_NOOP("LanguageText", "Bulgarian")},
    {"bn", QT_TRANSLATE_NOOP("LanguageText", "Bengali")},
    {"ca", QT_TRANSLATE_NOOP("LanguageText", "Catalan")},
    {"cs", QT_TRANSLATE_NOOP("LanguageText", "Czech")},
    {"da", QT_TRANSLATE_NOOP("LanguageText", "Danish")},
    {"de", QT_TRANSLATE_NOOP("LanguageText", "German")},
    {"el", QT_TRANSLATE_NOOP("LanguageText", "Greek")},
    {"en", QT_TRANSLATE_NOOP("LanguageText", "English")},
    {"es", QT_TRANSLATE_NOOP("LanguageText", "Spanish")},
    {"eu", QT_TRANSLATE_NOOP("LanguageText", "Basque")},
    {"fa", QT_TRANSLATE_NOOP("LanguageText", "Persian")},
    {"fi", QT_TRANSLATE_NOOP("LanguageText", "Finnish")},
    {"fr", QT_TRANSLATE_NOOP("LanguageText", "French")},
    {"gl", QT_TRANSLATE_NOOP("LanguageText", "Galician")},
    {"gn", QT_TRANSLATE_NOOP("LanguageText", "Guarani")},
    {"he", QT_TRANSLATE_NOOP("LanguageText", "Hebrew")},
    {"hi", QT_TRANSLATE_NOOP("LanguageText", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("LanguageText", "Croatian")},
    {"ht", QT_TRANSLATE_NOOP("LanguageText", "Haitian Creole")},
    {"hu", QT_TRANSLATE_NOOP("LanguageText", "Hungarian")},
    {"id", QT_TRANSLATE_NOOP("LanguageText", "Indonesian")},
    {"it", QT_TRANSLATE_NOOP("LanguageText", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("LanguageText", "Japanese")},
    {"ko", QT_TRANSLATE_NOOP("LanguageText", "Korean")},
    {"ms", QT_TRANSLATE_NOOP("LanguageText", "Malay")},
    {"nl", QT_TRANSLATE_NOOP("LanguageText", "Dutch")},
    {"no", QT_TRANSLATE_NOOP("LanguageText", "Norwegian")},
    {"pl", QT_TRANSLATE_NOOP("LanguageText", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("LanguageText", "Portuguese")},
    {"qu", QT_TRANSLATE_NOOP("LanguageText", "Quechua")},
    {"ro", QT_TRANSLATE_NOOP("LanguageText", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("LanguageText", "Russian")},
    {"sr", QT_TRANSLATE_NOOP("LanguageText", "Serbian")},
    {"sv", QT_TRANSLATE_NOOP("LanguageText", "Swedish")},
    {"sw", QT_TRANSLATE_NOOP("LanguageText", "Swahili")},
    {"th", QT_TRANSLATE_NOOP("LanguageText", "Thai")},
    {"tr", QT_TRANSLATE_NOOP("LanguageText", "Turkish")},
    {"uk", QT_TRANSLATE_NOOP("LanguageText", "Ukrainian")},
    {"ur", QT_TRANSLATE_NOOP("LanguageText", "Urdu")},
    {"vi", QT_TRANSLATE_NOOP("LanguageText", "Vietnamese")},
    {"wo", QT_TRANSLATE_NOOP("LanguageText", "Wolof")},
    {"zh", QT_TRANSLATE_NOOP("LanguageText", "Chinese")},
});

/// The entry with that key in a table sorted by key, or nullptr.
template <size_t N>
const Named *find(const std::array<Named, N> &table, const QString &key)
{
    const auto at = std::ranges::lower_bound(table, key, {}, [](const Named &entry) { return QString::fromLatin1(entry.key); });
    return at != table.end() && key == QLatin1String(at->key) ? &*at : nullptr;
}

} // namespace

QString fieldText(const QString &field, const Words &words)
{
    const Named *entry = find(kFields, field);
    return entry ? words.translate("FieldText", entry->text) : field;
}

QString kindText(RecordKind kind, const Words &words)
{
    switch (kind) {
    case RecordKind::Forum: return words.translate("KindText", "forum");
    case RecordKind::Organisation: return words.translate("KindText", "organisation");
    case RecordKind::Person: return words.translate("KindText", "person");
    case RecordKind::Venue: return words.translate("KindText", "venue");
    case RecordKind::SessionType: return words.translate("KindText", "type of session");
    case RecordKind::ThematicLine: return words.translate("KindText", "thematic line");
    case RecordKind::SubTheme: return words.translate("KindText", "sub-theme");
    case RecordKind::Session: return words.translate("KindText", "session");
    case RecordKind::Acknowledgement: return words.translate("KindText", "acknowledgement");
    }
    Q_UNREACHABLE();
}

QString titleText(const QString &title, const Words &words)
{
    return title.isEmpty() ? words.translate("FieldText", "Untitled") : title;
}

QString titleText(const Session &session, const Words &words)
{
    return titleText(session.title.best(words.language()), words);
}

QString otherLanguageText(const Text &text, const QString &lang, const Words &words)
{
    if (text.isEmpty() || !text.in(lang).isEmpty())
        return {};
    return words.translate("FieldText", " (in %1)", "after a text: the language that it is in").arg(languageText(text.source(), words));
}

QString roleText(Role role, const Words &words)
{
    switch (role) {
    case Role::Speaker: return words.translate("RoleText", "Speaker");
    case Role::Moderator: return words.translate("RoleText", "Moderator");
    case Role::Keynote: return words.translate("RoleText", "Keynote speaker");
    case Role::Rapporteur: return words.translate("RoleText", "Rapporteur");
    case Role::Host: return words.translate("RoleText", "Host");
    case Role::Interpreter: return words.translate("RoleText", "Interpreter");
    }
    Q_UNREACHABLE();
}

QString statusText(SessionStatus status, const Words &words)
{
    switch (status) {
    case SessionStatus::Draft: return words.translate("StatusText", "Draft", "of a session");
    case SessionStatus::Proposed: return words.translate("StatusText", "Proposed", "of a session");
    case SessionStatus::Confirmed: return words.translate("StatusText", "Confirmed", "of a session");
    case SessionStatus::Cancelled: return words.translate("StatusText", "Cancelled", "of a session");
    }
    Q_UNREACHABLE();
}

QString registrationText(RegistrationKind kind, const Words &words)
{
    switch (kind) {
    case RegistrationKind::NotNeeded: return words.translate("RegistrationText", "No registration needed");
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
    const QString base = tag.section(u'-', 0, 0);
    const Named *entry = find(kLanguages, base);
    if (!entry)
        return tag;
    const QString name = words.translate("LanguageText", entry->text);
    if (base.size() == tag.size())
        return name;
    //: A language and its script or region: "Portuguese (BR)".
    return words.translate("LanguageText", "%1 (%2)").arg(name, tag.mid(base.size() + 1));
}

} // namespace planner
