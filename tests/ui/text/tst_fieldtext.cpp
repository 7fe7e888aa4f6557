// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fields.h"
#include "tests/support/testregistry.h"
#include "ui/text/fieldtext.h"

#include <QtCore/QSet>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

template <class Record>
void gather(QSet<QString> &names)
{
    const Record record{};
    visitFields(record, [&names](const char *name, const auto &) { names.insert(QString::fromLatin1(name)); });
}

} // namespace

class TstFieldtext : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasAName()
    {
        QSet<QString> names;
        gather<ForumDay>(names);
        gather<WordLimits>(names);
        gather<Forum>(names);
        gather<Organisation>(names);
        gather<Person>(names);
        gather<Venue>(names);
        gather<SessionType>(names);
        gather<ThematicLine>(names);
        gather<SubTheme>(names);
        gather<Participation>(names);
        gather<Registration>(names);
        gather<RelevantDocument>(names);
        gather<Session>(names);
        gather<RuleSetting>(names);
        gather<WorkingHours>(names);
        gather<Acknowledgement>(names);
        QVERIFY(names.size() > 50);
        const Words words = Words::in(u"en"_s);
        for (const QString &name : names) {
            const QString text = fieldText(name, words);
            QVERIFY2(text != name && text.front().isUpper(), qPrintable(name));
        }
    }

    void fieldsAreCalledAsOnTheSheet()
    {
        const Words words = Words::in(u"en"_s);
        QCOMPARE(fieldText(u"summary"_s, words), u"Short summary"_s);
        QCOMPARE(fieldText(u"points"_s, words), u"Main points of discussion"_s);
        QCOMPARE(fieldText(u"noSuchField"_s, words), u"noSuchField"_s);
        QCOMPARE(fieldText(u""_s, words), u""_s);
    }

    void choicesHaveWords()
    {
        const Words words = Words::in(u"en"_s);
        QCOMPARE(kindText(RecordKind::SubTheme, words), u"sub-theme"_s);
        QCOMPARE(roleText(Role::Keynote, words), u"Keynote speaker"_s);
        QCOMPARE(statusText(SessionStatus::Confirmed, words), u"Confirmed"_s);
        QCOMPARE(registrationText(RegistrationKind::Required, words), u"Registration required"_s);
        QSet<QString> all;
        for (int i = 0; i <= static_cast<int>(Role::Interpreter); ++i)
            all.insert(roleText(static_cast<Role>(i), words));
        QCOMPARE(all.size(), 6);
    }

    void aCapacityIsANumberOrUnlimited()
    {
        QCOMPARE(capacityText({}, Words::in(u"en"_s)), u"Unlimited"_s);
        QCOMPARE(capacityText(0, Words::in(u"en"_s)), u"0"_s);
        QCOMPARE(capacityText(12500, Words::in(u"en"_s)), u"12,500"_s);
        QCOMPARE(capacityText(12500, Words::in(u"es"_s)), u"12.500"_s);
    }

    void aLanguageHasAName_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << u"ar"_s << u"Arabic"_s;
        QTest::newRow("last") << u"zh"_s << u"Chinese"_s;
        QTest::newRow("spanish") << u"es"_s << u"Spanish"_s;
        QTest::newRow("region") << u"pt-BR"_s << u"Portuguese (BR)"_s;
        QTest::newRow("script and region") << u"zh-Hant-TW"_s << u"Chinese (Hant-TW)"_s;
        QTest::newRow("unknown") << u"xx"_s << u"xx"_s;
        QTest::newRow("unknown region") << u"xx-AR"_s << u"xx-AR"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void aLanguageHasAName()
    {
        QFETCH(QString, tag);
        QFETCH(QString, name);
        QCOMPARE(languageText(tag, Words::in(u"en"_s)), name);
    }
};

PLANNER_TEST(TstFieldtext)
#include "tst_fieldtext.moc"
