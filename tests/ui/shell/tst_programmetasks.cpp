// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/dialogs/forumdialog.h"
#include "ui/shell/programmetasks.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace planner::test {

/// A window on a file that another program holds too.
struct SharedStage : Stage {
    SharedStage()
    {
        open(samples::oneSession());
        other = Document::open(files.access().open(stagePath()).value(), stageEdits(u"other"_s)).value();
    }
    void otherSets(const std::function<void(Forum &)> &change)
    {
        (void)other->refresh();
        Forum forum = other->programme().forum;
        change(forum);
        const Status done = other->apply({{}, {other->replace(forum)}});
        QVERIFY(done);
    }
    const Forum &forum() { return files.at(stagePath()).programme.forum; }

    std::unique_ptr<Document> other;
};

} // namespace planner::test

namespace {

/// One turn of the forum's dialog after the other: each is done when the dialog waits, and ends it.
void takeTurns(std::vector<std::function<void(ForumDialog &)>> turns)
{
    QTimer::singleShot(0, qApp, [turns = std::move(turns)]() mutable {
        auto *dialog = qobject_cast<ForumDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto turn = turns.front();
        turns.erase(turns.begin());
        if (!turns.empty())
            takeTurns(std::move(turns));
        turn(*dialog);
    });
}

QString errorIn(const ForumDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"dialogError"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

} // namespace

class TstProgrammeTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPeopleSetTheForumAtOnce_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("seen before it is applied") << true;
        QTest::newRow("seen on the way to the file") << false;
    }
    void twoPeopleSetTheForumAtOnce()
    {
        QFETCH(bool, isKnown);
        SharedStage stage;
        takeTurns({[&](ForumDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"forumName-es"_s)->setText(u"Foro nuevo"_s);
            dialog.findChild<QSpinBox *>(u"limit-summary"_s)->setValue(300);
            stage.otherSets([](Forum &forum) {
                forum.edition = u"VI"_s;
                forum.name.set(u"en"_s, u"New forum"_s);
                forum.wordLimits.points = 99;
            });
            if (isKnown)
                stage.workspace.refresh();
            dialog.accept();
        }});
        stage.window.findChild<ProgrammeTasks *>()->showForumSettings();
        QCOMPARE(stage.forum().edition, u"VI"_s);
        QCOMPARE(stage.forum().name.in(u"en"_s), u"New forum"_s);
        QCOMPARE(stage.forum().name.in(u"es"_s), u"Foro nuevo"_s);
        QCOMPARE(stage.forum().wordLimits.points, 99);
        QCOMPARE(stage.forum().wordLimits.summary, 300);
        QCOMPARE(stage.document().programme().forum, stage.forum());
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.forum().edition, u"VI"_s);
        QCOMPARE(stage.forum().wordLimits.summary, samples::oneSession().forum.wordLimits.summary);
    }

    void theSameFieldIsAskedAboutOnce()
    {
        SharedStage stage;
        QStringList errors;
        takeTurns({[&](ForumDialog &dialog) {
                       dialog.findChild<QLineEdit *>(u"forumEdition"_s)->setText(u"VII"_s);
                       stage.otherSets([](Forum &forum) { forum.edition = u"VI"_s; });
                       dialog.accept();
                   },
            [&](ForumDialog &dialog) {
                errors << errorIn(dialog) << stage.forum().edition << dialog.findChild<QLineEdit *>(u"forumEdition"_s)->text();
                stage.otherSets([](Forum &forum) { forum.edition = u"VIII"_s; });
                dialog.accept();
            },
            [&](ForumDialog &dialog) {
                errors << errorIn(dialog) << stage.forum().edition;
                dialog.accept(); // now on purpose
            }});
        stage.window.findChild<ProgrammeTasks *>()->showForumSettings();
        QCOMPARE(errors.size(), 5);
        QVERIFY2(errors.at(0).contains(u"Edition"_s), qPrintable(errors.at(0)));
        QCOMPARE(errors.at(1), u"VI"_s);
        QCOMPARE(errors.at(2), u"VII"_s);
        QCOMPARE(errors.at(3), errors.at(0));
        QCOMPARE(errors.at(4), u"VIII"_s);
        QCOMPARE(stage.forum().edition, u"VII"_s);
    }

    void whatIsLeftAloneIsNotSet()
    {
        SharedStage stage;
        takeTurns({[&](ForumDialog &dialog) {
            stage.otherSets([](Forum &forum) { forum.edition = u"VI"_s; });
            dialog.accept();
        }});
        stage.window.findChild<ProgrammeTasks *>()->showForumSettings();
        QCOMPARE(stage.forum().edition, u"VI"_s);
        QCOMPARE(stage.files.at(stagePath()).log.size(), size_t(1));
        QVERIFY(!stage.document().undoLabel());
    }
};

PLANNER_TEST(TstProgrammeTasks)
#include "tst_programmetasks.moc"
