// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checks.h"

#include "core/domain/names.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <functional>

using namespace planner;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(Programme &, Session &)>;
Q_DECLARE_METATYPE(Spoil)

class TstChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samplesAreValid()
    {
        std::mt19937 random(5);
        QVERIFY(check(samples::oneSession()));
        for (int i = 0; i < 50; ++i)
            QVERIFY(check(samples::randomProgramme(random, 20)));
    }

    void takesADocumentWithoutAName()
    {
        const RelevantDocument titled{u"A guide"_s, {}}, addressed{{}, u"https://example.org"_s};
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.documents = {{}, titled, {}, addressed, {}};
        QVERIFY(check(programme)); // for files that hold one
        QCOMPARE(namedDocuments(session.documents), (std::vector<RelevantDocument>{titled, addressed}));
        QVERIFY(namedDocuments({{}, {}}).empty());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, Spoil spoil) { QTest::newRow(name) << std::move(spoil) << code; };
        row("no id", ErrorCode::FieldMissing, [](Programme &p, Session &) { p.forum.id = {}; });
        row("no languages", ErrorCode::FieldMissing, [](Programme &p, Session &) { p.forum.languages.clear(); });
        row("bad language", ErrorCode::LanguageInvalid, [](Programme &p, Session &) { p.forum.languages << u"english"_s; });
        row("language twice", ErrorCode::FieldInvalid, [](Programme &p, Session &) { p.forum.languages << u"en"_s; });
        row("day twice", ErrorCode::DateInvalid, [](Programme &p, Session &) { p.forum.days.push_back(p.forum.days.back()); });
        row("closes before it opens", ErrorCode::FieldInvalid, [](Programme &p, Session &) { p.forum.days[0].closeMin = p.forum.days[0].openMin; });
        row("limit of nothing", ErrorCode::NumberInvalid, [](Programme &p, Session &) { p.forum.wordLimits.summary = 0; });
        row("endless title", ErrorCode::FieldTooLong, [](Programme &, Session &s) { s.title.set(u"en"_s, QString(501, u'x')); });
        row("a zero byte", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.notes = QString(QChar(u'\0')); });
        row("half a character", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.title.set(u"es"_s, QString(QChar(0xd83d))); });
        row("a tag with half a character", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.tags = {QString(QChar(0xdf0d))}; });
        row("a code that is no character", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.documents = {{QString(QChar(0xfffe)), {}}}; });
        row("year 10000", ErrorCode::DateInvalid, [](Programme &, Session &s) { s.start->date = QDate(10000, 1, 1); });
        row("year 10000 of a day", ErrorCode::DateInvalid, [](Programme &p, Session &) { p.forum.days.push_back({QDate(10000, 1, 1), 0, 60}); });
        row("before Christ", ErrorCode::DateInvalid, [](Programme &, Session &s) { s.start->date = QDate(-5, 1, 1); });
        row("two versions of a language", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.title = Text::restore(u"en"_s, {{u"en"_s, u"x"_s, {}}, {u"en"_s, u"y"_s, {}}}); });
        row("number 0 in a sub-theme", ErrorCode::NumberInvalid, [](Programme &, Session &s) { s.number = 0; });
        row("number 10000", ErrorCode::NumberInvalid, [](Programme &, Session &s) { s.number = 10000; });
        row("a number without sub-theme", ErrorCode::NumberInvalid, [](Programme &, Session &s) { s.subTheme.reset(); });
        row("own code in a sub-theme", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.ownCode = u"P.1"_s; });
        row("line beside sub-theme", ErrorCode::FieldInvalid, [](Programme &p, Session &s) { s.line = p.lines.begin()->first; });
        row("no minutes", ErrorCode::SlotInvalid, [](Programme &, Session &s) { s.minutes = 0; });
        row("no minutes, unscheduled", ErrorCode::NumberInvalid, [](Programme &, Session &s) { s.start.reset(); s.minutes = 0; });
        row("minute 1440", ErrorCode::TimeInvalid, [](Programme &, Session &s) { s.start->minute = 1440; });
        row("negative capacity", ErrorCode::NumberInvalid, [](Programme &, Session &s) { s.capacity = -1; });
        row("a speaker with a pair", ErrorCode::FieldInvalid, [](Programme &p, Session &s) { s.participations = {{p.people.begin()->first, Role::Speaker, u"es"_s, u"en"_s}}; });
        row("a pair of nonsense", ErrorCode::FieldInvalid, [](Programme &p, Session &s) { s.participations = {{p.people.begin()->first, Role::Interpreter, u"ES"_s, u"en"_s}}; });
        row("unknown person", ErrorCode::ReferenceMissing, [](Programme &, Session &s) { s.participations = {{PersonId{QUuid::createUuidV5(QUuid(), u"x"_s)}, Role::Speaker, {}, {}}}; });
        row("unknown type", ErrorCode::ReferenceMissing, [](Programme &, Session &s) { s.type = {QUuid::createUuidV5(QUuid(), u"x"_s)}; });
        row("bad country", ErrorCode::FieldInvalid, [](Programme &p, Session &) { p.people.begin()->second.country = u"ar"_s; });
        row("venue for none", ErrorCode::NumberInvalid, [](Programme &p, Session &) { p.venues.begin()->second.simultaneous = 0; });
        row("type without key", ErrorCode::FieldMissing, [](Programme &p, Session &) { p.types.begin()->second.key.clear(); });
        row("line number 0", ErrorCode::NumberInvalid, [](Programme &p, Session &) { p.lines.begin()->second.number = 0; });
        row("a version without text", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.title = Text::restore(u"en"_s, {{u"en"_s, {}, {}}}); });
        row("a source that is not there", ErrorCode::FieldInvalid, [](Programme &, Session &s) { s.title = Text::restore(u"fr"_s, {{u"en"_s, u"x"_s, {}}}); });
        row("key that differs from the id", ErrorCode::FieldInvalid, [](Programme &p, Session &) { p.venues.begin()->second.id = {QUuid::createUuidV5(QUuid(), u"x"_s)}; });
    }
    void refusesWhatCannotBe()
    {
        QFETCH(Spoil, spoil);
        QFETCH(ErrorCode, code);
        Programme p = samples::oneSession();
        spoil(p, p.sessions.begin()->second);
        const Status status = check(p);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
    }

    void aLockKeepsTimeAndPlace_data()
    {
        QTest::addColumn<Spoil>("change");
        QTest::addColumn<bool>("isFree");
        const auto row = [](const char *name, bool isFree, Spoil change) { QTest::newRow(name) << std::move(change) << isFree; };
        row("nothing", true, [](Programme &, Session &) {});
        row("day", false, [](Programme &, Session &s) { s.start->date = s.start->date.addDays(1); });
        row("start", false, [](Programme &, Session &s) { s.start->minute += 5; });
        row("off the schedule", false, [](Programme &, Session &s) { s.start.reset(); });
        row("length", false, [](Programme &, Session &s) { s.minutes += 5; });
        row("venue", false, [](Programme &, Session &s) { s.venue.reset(); });
        row("unlocked by that", true, [](Programme &, Session &s) { s.minutes += 5; s.locked = false; });
        row("texts", true, [](Programme &, Session &s) { s.title.set(u"en"_s, u"New"_s); s.notes = u"x"_s; });
        row("code", true, [](Programme &, Session &s) { s.number = 9; });
    }
    void aLockKeepsTimeAndPlace()
    {
        QFETCH(Spoil, change);
        QFETCH(bool, isFree);
        Programme p = samples::oneSession();
        Session before = p.sessions.begin()->second;
        before.locked = true;
        Session after = before;
        change(p, after);
        const Status status = checkLock(p, before, after);
        QCOMPARE(bool(status), isFree);
        if (!isFree)
            QCOMPARE(status.error(), (Error{ErrorCode::SessionLocked, {u"1.3.2"_s}}));
        before.locked = false; // being locked by that is free, too
        QVERIFY(checkLock(p, before, after));
    }

    void languageTags()
    {
        for (const char *good : {"en", "es", "fr", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "gsw"})
            QVERIFY2(isLanguageTag(QString::fromLatin1(good)), good);
        for (const char *bad : {"", "e", "EN", "english", "pt_BR", "pt-br", "en-", "en-US-x", "es-41"})
            QVERIFY2(!isLanguageTag(QString::fromLatin1(bad)), bad);
    }

    void countsTheUsesOfARecord()
    {
        const Programme p = samples::oneSession();
        const Session &s = p.sessions.begin()->second;
        QCOMPARE(usesOf(p, RecordKind::Venue, s.venue->value), 1);
        QCOMPARE(usesOf(p, RecordKind::SubTheme, s.subTheme->value), 1);
        QCOMPARE(usesOf(p, RecordKind::Organisation, s.organisers[0].value), 2); // it leads a line, too
        QCOMPARE(usesOf(p, RecordKind::ThematicLine, lineOf(p, s)->id.value), 2);
        QCOMPARE(usesOf(p, RecordKind::Person, p.people.begin()->first.value), 0);
        QCOMPARE(usesOf(p, RecordKind::SessionType, s.type.value), 1);
        QCOMPARE(usesOf(p, RecordKind::Session, s.id.value), 0);
    }

    void namesOfEnumerationsGoBackAndForth()
    {
        for (int i = 0; i <= static_cast<int>(SessionStatus::Cancelled); ++i)
            QCOMPARE(enumFrom<SessionStatus>(enumName(static_cast<SessionStatus>(i))), static_cast<SessionStatus>(i));
        for (int i = 0; i <= static_cast<int>(EditVerb::Redo); ++i)
            QCOMPARE(enumFrom<EditVerb>(enumName(static_cast<EditVerb>(i))), static_cast<EditVerb>(i));
        for (int i = 0; i <= static_cast<int>(RecordKind::Session); ++i)
            QCOMPARE(enumFrom<RecordKind>(enumName(static_cast<RecordKind>(i))), static_cast<RecordKind>(i));
        QCOMPARE(enumName(RegistrationKind::ByInvitation), u"byInvitation"_s);
        QVERIFY(!enumFrom<Role>(u"singer"));
    }
};

PLANNER_TEST(TstChecks)
#include "tst_checks.moc"
