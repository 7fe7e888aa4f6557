// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/sheetform/sheetstage.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace planner;
using namespace Qt::StringLiterals;
using planner::test::SheetStage;

namespace {

Programme withoutVenues()
{
    Programme programme = samples::oneSession();
    programme.venues.clear();
    programme.sessions.begin()->second.venue.reset();
    return programme;
}

QLineEdit &lineOf(const SheetStage &stage)
{
    return *stage.find<QComboBox>(u"sheetVenue"_s)->lineEdit();
}

void type(const SheetStage &stage, const QString &text)
{
    auto *box = stage.find<QComboBox>(u"sheetVenue"_s);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClick(box, Qt::Key_Delete);
    QTest::keyClicks(box, text);
}

} // namespace

class TstVenueEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewProgrammeGetsItsFirstVenueInOneEdit()
    {
        SheetStage stage(withoutVenues());
        const Programme before = stage.document->programme();
        QVERIFY(lineOf(stage).text().isEmpty()); // a name can be typed at once
        QVERIFY(!lineOf(stage).placeholderText().isEmpty());
        type(stage, u"  Sala  Mayor "_s);
        QTest::keyClick(stage.find<QComboBox>(u"sheetVenue"_s), Qt::Key_Return);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(stage.document->programme().venues.size(), size_t(1));
        const Venue &made = stage.document->programme().venues.begin()->second;
        QCOMPARE(made.name, Text(u"en"_s, u"Sala Mayor"_s));
        QCOMPARE(stage.session().venue, std::optional(made.id));
        QCOMPARE(lineOf(stage).text(), u"Sala Mayor"_s);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.document->programme(), before);
        QVERIFY(lineOf(stage).text().isEmpty());
        QVERIFY(stage.document->redo());
        QCOMPARE(lineOf(stage).text(), u"Sala Mayor"_s);
    }

    void aKnownVenueIsTakenByAnyOfItsNames()
    {
        Programme programme = samples::oneSession();
        Venue &venue = programme.venues.begin()->second;
        venue.name.set(u"es"_s, u"Sala de las Palabras"_s);
        programme.sessions.begin()->second.venue.reset();
        SheetStage stage(programme);
        type(stage, u"sala de las palabras"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().venue, std::optional(venue.id));
        QCOMPARE(stage.document->programme().venues, programme.venues);
        QCOMPARE(lineOf(stage).text(), venue.name.best(u"en"_s));
    }

    void aNameThatBeginsLikeAnotherIsANewOne()
    {
        Programme programme = samples::oneSession();
        programme.venues.begin()->second.name = Text(u"en"_s, u"Room 10"_s);
        SheetStage stage(programme);
        type(stage, u"Room 1"_s);
        auto *box = stage.find<QComboBox>(u"sheetVenue"_s);
        box->completer()->popup()->hide(); // it offers "Room 10"
        QTest::keyClick(box, Qt::Key_Tab);
        QVERIFY(stage.session().venue);
        const Venue *venue = stage.document->programme().find<Venue>(*stage.session().venue);
        QVERIFY(venue);
        QCOMPARE(venue->name, Text(u"en"_s, u"Room 1"_s));
        QCOMPARE(stage.edits, 1);
    }

    void anEmptyLineIsNoVenue()
    {
        SheetStage stage;
        QVERIFY(stage.session().venue);
        type(stage, u""_s);
        QTest::keyClick(stage.find<QComboBox>(u"sheetVenue"_s), Qt::Key_Return);
        QVERIFY(!stage.session().venue);
        QCOMPARE(stage.edits, 1);
        stage.choose(u"sheetVenue"_s, 2);
        QVERIFY(stage.session().venue);
        stage.choose(u"sheetVenue"_s, 0);
        QVERIFY(!stage.session().venue);
        QVERIFY(lineOf(stage).text().isEmpty());
    }

    void aHalfTypedNameStaysWhenVenuesChangeAndUndoIsTheLines()
    {
        SheetStage stage(withoutVenues());
        auto *box = stage.find<QComboBox>(u"sheetVenue"_s);
        QVERIFY(!SheetStage::takesUndo(box));
        type(stage, u"Sala"_s);
        QVERIFY(SheetStage::takesUndo(box));
        Venue other;
        other.id = {samples::countedIds(700)()};
        other.name = Text(u"en"_s, u"Patio"_s);
        QVERIFY(stage.document->apply({{EditVerb::Add, {u"venue"_s, u"Patio"_s}}, {stage.document->replace(other)}}));
        QCOMPARE(lineOf(stage).text(), u"Sala"_s);
        QCOMPARE(box->count(), 2); // none, and the other
        QVERIFY(!stage.session().venue);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.document->programme().venues.size(), size_t(2));
        QVERIFY(!SheetStage::takesUndo(box));
    }

    void aNameThatIsTooLongIsRefusedAndKept()
    {
        SheetStage stage(withoutVenues());
        const Programme before = stage.document->programme();
        const QString longName(10'000, u'x');
        lineOf(stage).setText(longName);
        QVERIFY(!stage.form->commitPending());
        QCOMPARE(stage.document->programme(), before);
        QCOMPARE(lineOf(stage).text(), longName);
        QCOMPARE(stage.visibleErrors(), 1);
    }
};

PLANNER_TEST(TstVenueEditor)
#include "tst_venueeditor.moc"
