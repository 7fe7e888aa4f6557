// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/digester.h"
#include "core/storage/sqlite/recordrows.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace planner::sqlite;
using namespace Qt::StringLiterals;

namespace {

template <class IdType>
IdType idOf(int number)
{
    return IdType::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

Session fullSession()
{
    Session s;
    s.id = idOf<SessionId>(1);
    s.number = 2;
    s.type = idOf<SessionTypeId>(2);
    s.title = Text::restore(u"en"_s, {{u"en"_s, u"Opening 🌍"_s, {}}, {u"es"_s, u"Apertura"_s, u"0123456789abcdef"_s}});
    s.start = WallTime{QDate(2021, 5, 31), 480};
    s.minutes = 45;
    s.venue = idOf<VenueId>(3);
    s.capacity = 0;
    s.registration = {RegistrationKind::Required, {}, 12};
    s.languages = {u"en"_s, u"es"_s};
    s.status = SessionStatus::Confirmed;
    s.participations = {{idOf<PersonId>(4), Role::Speaker, {}, {}}, {idOf<PersonId>(4), Role::Interpreter, u"es"_s, u"en"_s}};
    s.documents = {{{}, u"https://example.org"_s}};
    s.locked = true;
    return s;
}

Forum fullForum()
{
    Forum f;
    f.id = idOf<ForumId>(1);
    f.zone = Zone::make(u"America/Argentina/Cordoba"_s).value();
    f.otherZones = {Zone::make(u"Europe/Madrid"_s).value()};
    f.days = {{QDate(2021, 5, 31), 480, 1200}, {QDate(2021, 6, 1), 480, 1440}};
    f.languages = {u"en"_s};
    f.wordLimits.points = 200;
    return f;
}

/// The names of the fields that JSON leaves out when they are empty, and that are not empty by default:
/// there must be none, or "empty" would be read as the default.
template <class Record>
QStringList unreadable()
{
    QStringList names;
    const Record record;
    visitFields(record, [&names](const char *name, const auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_same_v<F, Text> || std::is_same_v<F, QString>) {
            if (!field.isEmpty())
                names << QString::fromLatin1(name);
        } else if constexpr (kIsOptional<F>) {
            if (field)
                names << QString::fromLatin1(name);
        }
    });
    return names;
}

} // namespace

class TstRecordDigest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // These digests were computed from docs/file-format.md by a program of another language. They stand in
    // users' files: a default that changes, or a field that is renamed, would make those files "damaged".
    void theBytesAreThoseOfTheDescription()
    {
        Session bare;
        bare.id = idOf<SessionId>(1);
        QCOMPARE(digestOf(bare, 0).toHex(), QByteArray("b175f121858f5dabd1313a9521257be78bf8830a"));
        QCOMPARE(digestOf(fullSession(), 7).toHex(), QByteArray("ab1a2991518e637897248195e6c7e2998996a538"));
        QCOMPARE(digestOf(fullForum(), 0).toHex(), QByteArray("1b3eca515d604b71afb329ec22e763fd3b403517"));
    }

    void everyDefaultIsAsInOldFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const auto &record, const char *expected) {
            QTest::newRow(name) << QJsonDocument(fieldToJson(record).toObject()).toJson(QJsonDocument::Compact) << QByteArray(expected);
        };
        row("forum", Forum(), R"({"days":[],"defaultMinutes":90,"languages":["en","es","fr"],"otherZones":[],"rules":[],"wordLimits":{"conceptualization":1000,"objectives":100,"points":150,"summary":250},"zone":"UTC"})");
        row("day", ForumDay(), R"({"closeMin":1200,"date":"","openMin":480})");
        row("organisation", Organisation(), "{}");
        row("person", Person(), R"({"availability":[],"languages":[]})");
        row("venue", Venue(), R"({"channels":0,"hours":[],"kind":"platform","simultaneous":1})");
        row("type", SessionType(), R"({"exclusive":false,"minutes":90})");
        row("line", ThematicLine(), R"({"colour":"blue","leads":[],"number":1})");
        row("sub-theme", SubTheme(), R"({"line":"00000000-0000-0000-0000-000000000000","number":1})");
        row("participation", Participation(), R"({"person":"00000000-0000-0000-0000-000000000000","role":"speaker"})");
        row("registration", Registration(), R"({"kind":"notNeeded","registered":0})");
        row("session", Session(), R"({"documents":[],"interpreted":[],"languages":[],"locked":false,"minutes":90,"number":0,"organisers":[],"participations":[],"registration":{"kind":"notNeeded","registered":0},"status":"draft","tags":[],"type":"00000000-0000-0000-0000-000000000000"})");
    }
    void everyDefaultIsAsInOldFiles()
    {
        QFETCH(QByteArray, json);
        QTEST(json, "expected");
    }

    void whatIsLeftOutIsEmptyByDefault()
    {
        QCOMPARE(unreadable<Forum>() + unreadable<Organisation>() + unreadable<Person>() + unreadable<Venue>() + unreadable<SessionType>()
                + unreadable<ThematicLine>() + unreadable<SubTheme>() + unreadable<Session>() + unreadable<Participation>()
                + unreadable<Registration>() + unreadable<RelevantDocument>() + unreadable<Acknowledgement>() + unreadable<RuleSetting>() + unreadable<WorkingHours>(),
            QStringList());
    }

    /// Any one change of any field of a session gives another digest.
    void everyFieldCounts()
    {
        QSet<QByteArray> digests{digestOf(fullSession(), 7), digestOf(fullSession(), 8)};
        qsizetype count = digests.size();
        const auto changed = [&](auto &&change) {
            Session s = fullSession();
            change(s);
            digests.insert(digestOf(s, 7));
            ++count;
        };
        changed([](Session &s) { s.subTheme = idOf<SubThemeId>(9); });
        changed([](Session &s) { s.line = idOf<LineId>(9); });
        changed([](Session &s) { s.number = 3; });
        changed([](Session &s) { s.ownCode = u"en"_s; });
        changed([](Session &s) { s.title.set(u"fr"_s, u"x"_s); });
        changed([](Session &s) { s.title = Text(); });
        changed([](Session &s) { s.summary = s.title; });
        changed([](Session &s) { s.conceptualization = s.title; });
        changed([](Session &s) { s.objectives = s.title; });
        changed([](Session &s) { s.points = s.title; });
        changed([](Session &s) { s.organisers = {idOf<OrganisationId>(9)}; });
        changed([](Session &s) { s.start.reset(); });
        changed([](Session &s) { s.start->minute = 481; });
        changed([](Session &s) { s.minutes = 90; });
        changed([](Session &s) { s.venue.reset(); });
        changed([](Session &s) { s.capacity.reset(); });
        changed([](Session &s) { s.capacity = 1; });
        changed([](Session &s) { s.registration.kind = RegistrationKind::NotNeeded; });
        changed([](Session &s) { s.registration.link = u"x"_s; });
        changed([](Session &s) { s.registration = {}; });
        changed([](Session &s) { s.languages = {u"es"_s, u"en"_s}; });
        changed([](Session &s) { s.languages = {u"enes"_s}; });
        changed([](Session &s) { std::swap(s.languages, s.interpreted); });
        changed([](Session &s) { std::swap(s.languages, s.tags); });
        changed([](Session &s) { s.status = SessionStatus::Draft; });
        changed([](Session &s) { std::swap(s.participations[0], s.participations[1]); });
        changed([](Session &s) { s.participations.pop_back(); });
        changed([](Session &s) { s.participations[1].role = Role::Speaker; });
        changed([](Session &s) { std::swap(s.documents[0].title, s.documents[0].url); });
        changed([](Session &s) { s.documents.push_back({}); });
        changed([](Session &s) { s.notes = u"x"_s; });
        changed([](Session &s) { s.locked = false; });
        QCOMPARE(digests.size(), count);
    }
};

PLANNER_TEST(TstRecordDigest)
#include "tst_recorddigest.moc"
