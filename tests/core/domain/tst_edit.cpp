// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include "core/domain/fields.h"
#include "core/domain/editjson.h"
#include "core/domain/recordjson.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace planner;
using namespace Qt::StringLiterals;

class TstEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInverseRestoresTheProgramme()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 300; ++round) {
            Programme p = samples::randomProgramme(random, static_cast<int>(random() % 12));
            const Programme before = p;
            const Edit edit = samples::randomEdit(random, p);
            QVERIFY(apply(p, edit));
            QCOMPARE(difference(before, p), edit.changes);
            QVERIFY(apply(p, inverse(edit)));
            QVERIFY(p == before);
            QCOMPARE(canonicalBytes(p), canonicalBytes(before));
        }
    }

    void aRefusedEditChangesNothing_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("changed meanwhile") << 0 << ErrorCode::RecordChanged;
        QTest::newRow("gone meanwhile") << 1 << ErrorCode::RecordMissing;
        QTest::newRow("there already") << 2 << ErrorCode::RecordChanged;
        QTest::newRow("names what is not there") << 3 << ErrorCode::ReferenceMissing;
        QTest::newRow("removes what is used") << 4 << ErrorCode::ReferenceInUse;
        QTest::newRow("invalid result") << 5 << ErrorCode::SlotInvalid;
        QTest::newRow("changes an id") << 6 << ErrorCode::FieldInvalid;
        QTest::newRow("removes the forum") << 7 << ErrorCode::FieldMissing;
    }
    void aRefusedEditChangesNothing()
    {
        QFETCH(int, which);
        QFETCH(ErrorCode, code);
        Programme p = samples::oneSession();
        const Programme before = p;
        const Session session = p.sessions.begin()->second;
        Forum renamed = p.forum;
        renamed.edition = u"VI"_s;
        // A good change goes first: it has to be taken back.
        Edit edit{{}, {Replace<Forum>{p.forum, renamed}}};
        Session changed = session;
        changed.notes = u"x"_s;
        switch (which) {
        case 0: edit.changes.push_back(Replace<Session>{changed, session}); break;
        case 1: changed.id = {QUuid::createUuidV5(QUuid(), u"gone"_s)}; edit.changes.push_back(Replace<Session>{changed, changed}); break;
        case 2: edit.changes.push_back(Replace<Session>{{}, session}); break;
        case 3: changed.venue = VenueId{QUuid::createUuidV5(QUuid(), u"nowhere"_s)}; edit.changes.push_back(Replace<Session>{session, changed}); break;
        case 4: edit.changes.push_back(Replace<Venue>{p.venues.at(*session.venue), {}}); break;
        case 5: changed.minutes = 0; edit.changes.push_back(Replace<Session>{session, changed}); break;
        case 6: changed.id = {QUuid::createUuidV5(QUuid(), u"other"_s)}; edit.changes.push_back(Replace<Session>{session, changed}); break;
        case 7: edit.changes = {Replace<Forum>{p.forum, {}}}; break;
        }
        const Status status = apply(p, edit);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QVERIFY(p == before);
    }

    void aUserAndWhatItUsesCanComeAndGoTogether()
    {
        Programme p = samples::oneSession();
        const Programme before = p;
        Session session = p.sessions.begin()->second;
        Venue venue = p.venues.begin()->second;
        venue.id = {QUuid::createUuidV5(QUuid(), u"new venue"_s)};
        Session moved = session;
        moved.venue = venue.id;
        const Edit edit{{}, {Replace<Session>{session, moved}, Replace<Venue>{{}, venue}}};
        QVERIFY(apply(p, edit));
        QCOMPARE(p.venues.size(), before.venues.size() + 1);
        QVERIFY(apply(p, inverse(edit)));
        QVERIFY(p == before);
    }

    void editsSurviveTheLog()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 200; ++round) {
            const Programme p = samples::randomProgramme(random, 5);
            const Edit edit = samples::randomEdit(random, p);
            const QByteArray bytes = QJsonDocument(toJson(edit)).toJson(QJsonDocument::Compact);
            const auto read = EditReader(p).read(QJsonDocument::fromJson(bytes).object());
            QVERIFY(read);
            QVERIFY(read.value() == edit);
        }
    }

    void everyFieldSurvivesTheLog()
    {
        Programme p = samples::oneSession();
        Session s = p.sessions.begin()->second;
        s.registration = {RegistrationKind::ByInvitation, u"https://example.org"_s, 12};
        s.interpreted = {u"es"_s};
        s.participations = {{p.people.begin()->first, Role::Interpreter, u"es"_s, u"en"_s}};
        s.documents = {{u"Paper"_s, u"https://example.org/x"_s}};
        s.tags = {u"a"_s, u"b"_s};
        s.capacity = 0;
        s.locked = true;
        s.line.reset();
        const auto read = recordFromJson<Session>(toJson(s));
        QVERIFY(read);
        QCOMPARE(changedFields(s, read.value()), QStringList());
        QVERIFY(read.value() == s);
        Person person = p.people.begin()->second;
        person.zone = Zone::make(u"Asia/Manila"_s).value();
        person.organisation = p.organisations.begin()->first;
        QVERIFY(recordFromJson<Person>(toJson(person)).value() == person);
        QVERIFY(recordFromJson<Forum>(toJson(p.forum)).value() == p.forum);
        QVERIFY(recordFromJson<ThematicLine>(toJson(p.lines.begin()->second)).value() == p.lines.begin()->second);
    }

    void theLogKeepsWhatChangedAlone()
    {
        const Programme p = samples::oneSession();
        const Session before = p.sessions.begin()->second;
        Session after = before;
        after.title = {};
        after.minutes = before.minutes + 30;
        const Edit edit{{}, {Replace<Session>{before, after}}};
        const QJsonObject change = toJson(edit)[u"changes"_s][0].toObject();
        QCOMPARE(change.keys(), (QStringList{u"from"_s, u"id"_s, u"kind"_s, u"to"_s}));
        QCOMPARE(change[u"from"_s].toObject().keys(), (QStringList{u"minutes"_s, u"title"_s}));
        QCOMPARE(change[u"to"_s].toObject(), (QJsonObject{{u"minutes"_s, after.minutes}, {u"title"_s, QJsonValue::Null}}));
        QVERIFY(EditReader(p).read(toJson(edit)).value() == edit);
    }

    /// An edit that is read after others have changed other fields of its record leaves those alone.
    void whatAnEditDidNotTouchIsAsItIsNow()
    {
        Programme p = samples::oneSession();
        const Session before = p.sessions.begin()->second;
        Session longer = before;
        longer.minutes += 30;
        const QJsonObject logged = toJson(Edit{{}, {Replace<Session>{before, longer}}});
        Session now = longer;
        now.notes = u"by others"_s;
        p.sessions[now.id] = now;
        const Edit read = EditReader(p).read(logged).value();
        QVERIFY(apply(p, inverse(read)));
        now.minutes = before.minutes;
        QVERIFY(p.sessions[now.id] == now);
        QCOMPARE(apply(p, inverse(read)).error().code, ErrorCode::RecordChanged); // it is no more what the edit made
    }

    /// Several edits of one record, read in their order on the programme from before the first.
    void eachEditBeginsWithWhatTheOneBeforeItLeft()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            const Programme known = samples::randomProgramme(random, 5);
            Programme p = known;
            EditReader reader(known);
            for (int i = 0; i < 20; ++i) {
                const Edit edit = samples::randomEdit(random, p);
                if (!apply(p, edit))
                    continue;
                const auto read = reader.read(toJson(edit));
                QVERIFY(read);
                QVERIFY(read.value() == edit);
            }
        }
    }

    void aRecordThatIsNotKnownDoesNotFit()
    {
        Programme p = samples::oneSession();
        const Session session = p.sessions.begin()->second;
        Session longer = session;
        longer.minutes += 30;
        const QJsonObject logged = toJson(Edit{{}, {Replace<Session>{session, longer}}});
        p.sessions.clear();
        const auto read = EditReader(p).read(logged);
        QVERIFY(read);
        QCOMPARE(apply(p, read.value()).error().code, ErrorCode::RecordMissing);
    }

    void logsOfEarlyFilesAreRead_data()
    {
        const Programme p = samples::oneSession();
        const Session before = p.sessions.begin()->second;
        Session after = before;
        after.locked = !before.locked;
        after.title = {};
        QTest::addColumn<QJsonObject>("change");
        QTest::addRow("both sides") << QJsonObject{{u"kind"_s, u"session"_s}, {u"before"_s, toJson(before)}, {u"after"_s, toJson(after)}};
        QTest::addRow("what changed") << QJsonObject{{u"kind"_s, u"session"_s}, {u"before"_s, toJson(before)},
            {u"changed"_s, QJsonObject{{u"locked"_s, after.locked}, {u"title"_s, QJsonValue::Null}}}};
    }
    void logsOfEarlyFilesAreRead()
    {
        QFETCH(QJsonObject, change);
        const Programme p = samples::oneSession();
        const Session before = p.sessions.begin()->second;
        Session after = before;
        after.locked = !before.locked;
        after.title = {};
        const auto read = EditReader(Programme()).read({{u"verb"_s, u"modify"_s}, {u"changes"_s, QJsonArray{change}}});
        QVERIFY(read);
        QVERIFY(read.value().changes == (std::vector<Change>{Replace<Session>{before, after}}));
    }

    void brokenLogsAreRefused()
    {
        const Programme p = samples::oneSession();
        QJsonObject json = toJson(p.sessions.begin()->second);
        json[u"status"_s] = u"perhaps"_s;
        const auto read = recordFromJson<Session>(json);
        QVERIFY(!read);
        QCOMPARE(read.error().args, (QStringList{u"status"_s, u"session"_s}));
        QVERIFY(!EditReader(p).read({{u"verb"_s, u"fly"_s}}));
        for (const QJsonObject &change : {QJsonObject{{u"kind"_s, u"session"_s}}, QJsonObject{{u"kind"_s, u"feast"_s}},
                 QJsonObject{{u"kind"_s, u"session"_s}, {u"to"_s, QJsonObject()}},
                 QJsonObject{{u"kind"_s, u"session"_s}, {u"id"_s, json[u"id"_s]}, {u"to"_s, QJsonObject{{u"minutes"_s, u"long"_s}}}}})
            QCOMPARE(EditReader(p).read({{u"verb"_s, u"add"_s}, {u"changes"_s, QJsonArray{change}}}).error().code, ErrorCode::FieldInvalid);
    }

    void tellsWhichFieldsChanged()
    {
        const Session before = samples::oneSession().sessions.begin()->second;
        Session after = before;
        QCOMPARE(changedFields(before, after), QStringList());
        after.minutes = 60;
        after.title.set(u"es"_s, u"Otro"_s);
        QCOMPARE(changedFields(before, after), (QStringList{u"title"_s, u"minutes"_s}));
    }
};

PLANNER_TEST(TstEdit)
#include "tst_edit.moc"
