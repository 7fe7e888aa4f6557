// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"
#include "core/io/sheet/sheetlines.h"
#include "core/io/sheet/sheetreader.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QString kTitled = u"Panel\n\nTitle of the session 1.3.2: Streets\nDate: 31/05/2021\n"_s;

} // namespace

/// Fields that say that there is nothing to say.
class TstEmptyFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNoTextForNone_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("unsettled"); // remarked on, once a field
        for (const QString &none : {u"N/A"_s, u"n/a"_s, u"-"_s, u"—"_s, u"---"_s, u"None."_s, u"none"_s, u"Ninguno"_s, u"ninguna"_s, u"aucun"_s, u"Néant"_s, u"- N/A"_s, u"* ninguno"_s, u"**N/A**"_s, u"(none)"_s,
                 u"\n\nN/A\n\n"_s, u"- N/A\n- N/A"_s, u"Ninguno por ahora"_s, u"…"_s, u"?"_s, u"\u2212"_s, u"( )"_s, u"- …"_s})
            QTest::addRow("%s", qPrintable(none)) << none << QString();
        for (const QString &undecided : {u"TBC"_s, u"tbd"_s, u"(TBC)"_s, u"To be confirmed."_s, u"Por confirmar"_s, u"à confirmer"_s, u"A\u0300 confirmer"_s, u"por definir"_s, u"Pendiente de confirmación"_s})
            QTest::addRow("%s", qPrintable(undecided)) << undecided << undecided.normalized(QString::NormalizationForm_C);
    }
    void takesNoTextForNone()
    {
        QFETCH(QString, written);
        QFETCH(QString, unsettled);
        const QString text = kTitled + u"Summary:\n%1\nConceptualization:\n%1\nObjectives:\n%1\nMain points of discussion:\n%1\nRelevant documents:\n%1\n"_s.arg(written);
        const auto sheet = readSheet(text.toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        for (const QString &value : {sheet.value().summary, sheet.value().conceptualization, sheet.value().objectives, sheet.value().points})
            QCOMPARE(value, QString());
        QVERIFY(!sheet.value().documents);
        QStringList fields;
        for (const Remark &remark : sheet.value().remarks) {
            QCOMPARE(remark.code, RemarkCode::NotSettled);
            QCOMPARE(remark.args.front().normalized(QString::NormalizationForm_C), unsettled);
            QVERIFY(remark.line > 4);
            fields << remark.args.back();
        }
        QCOMPARE(fields, unsettled.isEmpty() ? QStringList() : (QStringList{u"summary"_s, u"conceptualization"_s, u"objectives"_s, u"points"_s, u"documents"_s}));

        // What the programme has stays.
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.points.set(u"en"_s, u"Who pays?"_s);
        session.summary.set(u"en"_s, u"Three towns."_s);
        const auto plan = planDocuments(programme, {{u"sheet.md"_s, QString(text).replace(u"Streets"_s, session.title.in(u"en"_s)).toUtf8()}}, samples::countedIds(1000));
        QVERIFY(plan);
        QVERIFY(plan.value().edit.changes.empty());
    }

    void keepsTextsThatSayMore_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("points");
        const auto row = [](const QString &written, const QString &points) { QTest::addRow("%s", qPrintable(written)) << written << points; };
        row(u"- None of the above?"_s, u"None of the above?"_s);
        row(u"- N/A\n- Who pays?"_s, u"N/A\nWho pays?"_s);
        row(u"- Who pays? (TBC)"_s, u"Who pays? (TBC)"_s);
        row(u"Speakers to be confirmed"_s, u"Speakers to be confirmed"_s);
        row(u"Nada es gratis"_s, u"Nada es gratis"_s);
        row(u"- 2021"_s, u"2021"_s);
        row(u"لا شيء"_s, u"لا شيء"_s);
    }
    void keepsTextsThatSayMore()
    {
        QFETCH(QString, written);
        const auto sheet = readSheet((kTitled + u"Main points of discussion:\n"_s + written + u'\n').toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QTEST(sheet.value().points, "points");
        QVERIFY(sheet.value().remarks.empty());
    }

    void makesNothingOfTheNameOfNone_data()
    {
        QTest::addColumn<bool>("isUndecided");
        for (const char *none : {"N/A", "-", "None", "Ninguna", "aucune"})
            QTest::newRow(none) << false;
        for (const char *undecided : {"TBC", "Por confirmar", "À confirmer"})
            QTest::newRow(undecided) << true;
    }
    void makesNothingOfTheNameOfNone()
    {
        QFETCH(bool, isUndecided);
        const QString none = QString::fromUtf8(QTest::currentDataTag());
        const QString text = kTitled + u"Thematic line: %1\nSub-theme: %1\nOrganizers: %1\nPlatform: %1\nLanguages: %1\nInterpretation: %1\n"_s.arg(none);
        Programme programme = samples::oneSession();
        const QString title = programme.sessions.begin()->second.title.in(u"en"_s);
        const auto plan = planDocuments(programme, {{u"sheet.md"_s, QString(text).replace(u"Streets"_s, title).toUtf8()}}, samples::countedIds(1000));
        QVERIFY(plan);
        QVERIFY(plan.value().edit.changes.empty());
        QCOMPARE(plan.value().remarks.size(), isUndecided ? 6u : 0u);
        for (const Remark &remark : plan.value().remarks)
            QCOMPARE(remark.code, RemarkCode::NotSettled);
    }

    /// The code names the session, and its title stays.
    void aTitleLeftOpenStays()
    {
        Programme programme = samples::oneSession();
        for (const auto &[written, isUndecided] : {std::pair(u"TBC"_s, true), std::pair(u"N/A"_s, false), std::pair(u"Por confirmar"_s, true)}) {
            const QString text = u"Title of the session 1.3.2: %1\nCapacity: 40\n"_s.arg(written);
            const auto plan = planDocuments(programme, {{u"sheet.md"_s, text.toUtf8()}}, samples::countedIds(1000));
            QVERIFY(plan);
            QCOMPARE(plan.value().notes.size(), 1u);
            QCOMPARE(plan.value().notes.front().changed, QStringList{u"capacity"_s});
            QCOMPARE(std::ranges::count(plan.value().remarks, RemarkCode::NotSettled, &Remark::code), isUndecided ? 1 : 0);
        }
        const auto more = readSheet("Title of the session 1.3.2: TBC\n\nsoon\nCapacity: 40\n", u"sheet.md"_s);
        QVERIFY(more);
        QCOMPARE(std::ranges::count(more.value().remarks, RemarkCode::LineIgnored, &Remark::code), 1); // said once
        const auto refused = readSheet("Title: TBC\nCapacity: 40\n", u"sheet.md"_s); // it names no session
        QVERIFY(refused);
        QCOMPARE(refused.value().title, u"TBC"_s);
    }

    void capacitiesThatAreNoNumberAreRemarkedOn()
    {
        for (const QString &written : {u"∞"_s, u"None"_s}) {
            const auto plan = planDocuments(samples::oneSession(), {{u"sheet.md"_s, u"Title of the session 1.3.2: TBC\nCapacity: %1\n"_s.arg(written).toUtf8()}}, samples::countedIds(1000));
            QVERIFY(plan);
            QCOMPARE(std::ranges::count(plan.value().remarks, RemarkCode::CapacityUnclear, &Remark::code), 1);
        }
    }

    void capacitiesThatDoNotApplyAreLeftOpen()
    {
        for (const QString &written : {u"N/A"_s, u"(n/a)"_s, u"No aplica"_s, u"sans objet"_s, u"—"_s}) {
            const auto sheet = readSheet(u"Title of the session 1.3.2: Streets\nCapacity: %1\n"_s.arg(written).toUtf8(), u"sheet.md"_s);
            QVERIFY(sheet);
            QCOMPARE(sheet.value().capacity, QString());
            QVERIFY(sheet.value().remarks.empty());
        }
    }

    void takesAnswersForWhatTheySay()
    {
        const auto sheet = readSheet((kTitled + u"Registration: No\nLanguages: NO\n"_s).toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().registration, u"No"_s);
        QCOMPARE(sheet.value().languages, u"NO"_s); // Norwegian
    }

    void takesOursLetterForLetter()
    {
        const QString exact = QStringView(kExactMark).toString() + u"\n\n**Title of the session 1.3.2:** Streets\n\n**Organizers:** N/A\n\n**Short summary of the session:**\n\nTBC\n\n**Main points of discussion:**\n\n- N/A\n"_s;
        const auto sheet = readSheet(exact.toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().organisers, u"N/A"_s);
        QCOMPARE(sheet.value().summary, u"TBC"_s);
        QCOMPARE(sheet.value().points, u"N/A"_s);
    }

    void looksAtShortTextsOnly()
    {
        QVERIFY(!saysOnlyNone(u"-"_s.repeated(4'000'000)));
        QVERIFY(!saysOnlyUndecided(u"TBC "_s.repeated(1'000'000)));
    }
};

PLANNER_TEST(TstEmptyFields)
#include "tst_emptyfields.moc"
