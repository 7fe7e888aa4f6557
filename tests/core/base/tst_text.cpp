// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstLanguageIsTheSource()
    {
        Text text;
        QVERIFY(text.isEmpty());
        text.set(u"es"_s, u"Hola"_s);
        text.set(u"en"_s, u"Hello"_s);
        QCOMPARE(text.source(), u"es"_s);
        QCOMPARE(text.languages(), (QStringList{u"en"_s, u"es"_s}));
        QCOMPARE(text.best(u"fr"), u"Hola"_s);
        QCOMPARE(text.in(u"fr"), QString());
    }

    void aChangedSourceAsksForReview()
    {
        Text text(u"es"_s, u"Hola"_s);
        text.set(u"en"_s, u"Hello"_s);
        QVERIFY(!text.needsReview(u"en"));
        text.set(u"es"_s, u"Hola a todos"_s);
        QVERIFY(text.needsReview(u"en"));
        QVERIFY(!text.needsReview(u"es"));
        text.markReviewed(u"en");
        QVERIFY(!text.needsReview(u"en"));
        text.set(u"es"_s, u"Hola"_s);
        QVERIFY(text.needsReview(u"en"));
        text.set(u"en"_s, u"Hello there"_s);
        QVERIFY(!text.needsReview(u"en"));
    }

    void goingBackToTheOldSourceEndsTheReview()
    {
        Text text(u"es"_s, u"Hola"_s);
        text.set(u"en"_s, u"Hello"_s);
        text.set(u"es"_s, u"Adiós"_s);
        text.set(u"es"_s, u"Hola"_s);
        QVERIFY(!text.needsReview(u"en"));
    }

    void anEmptyTextIsNoVersion()
    {
        Text text(u"es"_s, u"Hola"_s);
        text.set(u"en"_s, u"Hello"_s);
        text.set(u"es"_s, {});
        QCOMPARE(text.source(), u"en"_s);
        QVERIFY(!text.needsReview(u"en"));
        text.set(u"en"_s, {});
        QVERIFY(text == Text());
        text.set(u"fr"_s, {});
        QVERIFY(text.isEmpty());
    }

    void isAValue()
    {
        Text a(u"es"_s, u"Hola"_s);
        a.set(u"en"_s, u"Hello"_s);
        Text b = a;
        QVERIFY(a == b);
        b.set(u"en"_s, u"Hi"_s);
        QVERIFY(a != b);
        QVERIFY(Text::restore(a.source(), {a.versions().rbegin(), a.versions().rend()}) == a);
    }

    void digestsAreShortAndStable()
    {
        // printf Hola | sha256sum
        QCOMPARE(Text::digest(u"Hola"), u"e633f4fc79badea1"_s);
        QCOMPARE(Text::digest(u"").size(), 16);
    }
};

PLANNER_TEST(TstText)
#include "tst_text.moc"
