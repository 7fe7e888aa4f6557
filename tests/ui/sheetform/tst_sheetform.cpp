// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/sheetform/sheetform.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    explicit Stage(const Programme &programme = samples::oneSession())
        : document(Document::open(std::make_unique<MemoryStore>(programme), {u"Ana"_s, samples::fixedClock(), samples::countedIds()}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat)),
          first(programme.sessions.begin()->first)
    {
        settings.setLanguage(u"en"_s);
        form = std::make_unique<SheetForm>(*document, selection, settings);
        form->resize(380, 900);
        form->show();
        form->activateWindow();
        (void)QTest::qWaitForWindowActive(form.get());
        selection.setSession(first);
        QObject::connect(document.get(), &Document::applied, form.get(), [this] { ++edits; });
    }
    const Session &session() const { return document->programme().sessions.at(first); }
    template <class W>
    W *find(const QString &name) const
    {
        return form->findChild<W *>(name);
    }
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    QPlainTextEdit *text(const QString &name) const { return find<QPlainTextEdit>(name); }
    void choose(const QString &name, int row) const
    {
        auto *box = find<QComboBox>(name);
        box->setFocus();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    void tab(const QString &lang) const { find<QWidget>(u"sheetLanguages"_s)->findChild<QAbstractButton *>(lang)->click(); }
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    /// Someone else, or another view, changes the session.
    void change(const std::function<void(Session &)> &how)
    {
        Session after = session();
        how(after);
        QVERIFY(document->apply({{EditVerb::Modify, {u"session"_s, u"1.3.2"_s, {}}}, {document->replace(after)}}));
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Settings settings;
    Selection selection;
    SessionId first;
    int edits = 0;
    std::unique_ptr<SheetForm> form;
};

} // namespace

class TstSheetform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTitleIsOneEditAndOneUndoStep()
    {
        Stage stage;
        auto *title = stage.text(u"sheetTitle"_s);
        QCOMPARE(title->toPlainText(), u"Mechanisms"_s);
        Stage::type(title, u"A new title"_s);
        QCOMPARE(stage.edits, 0);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(stage.session().title.in(u"en"), u"A new title"_s);
        QCOMPARE(stage.document->undoLabel()->args, (QStringList{u"session"_s, u"1.3.2"_s, u"title"_s}));
        QVERIFY(stage.document->undo());
        QCOMPARE(title->toPlainText(), u"Mechanisms"_s);
        QVERIFY(!stage.document->undoLabel());
    }
};

PLANNER_TEST(TstSheetform)
#include "tst_sheetform.moc"
