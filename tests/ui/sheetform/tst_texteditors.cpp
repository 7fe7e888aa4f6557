// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/sheetform/sheetstage.h"
#include "ui/sheetform/texteditors.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &dice)
{
    QString text;
    const int words = dice.bounded(1, 120);
    for (int i = 0; i < words; ++i) {
        text += QString(dice.bounded(1, dice.bounded(12) == 0 ? 70 : 12), QChar(u'a' + dice.bounded(26)));
        text += dice.bounded(9) == 0 ? u"\n"_s : dice.bounded(30) == 0 ? u"\u6f22\u5b57 \u0639\u0631\u0628 "_s : u" "_s;
    }
    return text;
}

/// Can all of it be read: whole in view, or with a scroll bar to come to it?
bool isReadable(const QPlainTextEdit &edit)
{
    if (edit.verticalScrollBar()->isVisible())
        return edit.verticalScrollBar()->maximum() > 0;
    const QTextBlock first = edit.document()->firstBlock();
    const QTextBlock last = edit.document()->lastBlock();
    const auto rectOf = [&edit](const QTextBlock &block) {
        QTextCursor at(block);
        at.movePosition(QTextCursor::EndOfBlock);
        return edit.cursorRect(QTextCursor(block)).united(edit.cursorRect(at));
    };
    return edit.viewport()->rect().contains(rectOf(first).united(rectOf(last)));
}

} // namespace

class TstTextEditors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineCanBeRead()
    {
        QRandomGenerator dice(20210526);
        QWidget sheet;
        auto *column = new QVBoxLayout(&sheet);
        auto *editor = new TextEditor(3, false, &sheet);
        column->addWidget(editor);
        column->addStretch(1);
        sheet.resize(300, 900);
        sheet.show();
        auto *edit = static_cast<QPlainTextEdit *>(editor->focusTarget());
        for (int i = 0; i < 150; ++i) {
            if (i % 3 != 1)
                sheet.resize(dice.bounded(180, 620), 900);
            if (i % 3 != 0)
                editor->setValue(randomText(dice));
            else
                edit->insertPlainText(randomText(dice).left(40));
            QTRY_VERIFY2(isReadable(*edit), qPrintable(u"%1 px: %2"_s.arg(edit->width()).arg(edit->toPlainText())));
            QTRY_COMPARE(edit->height(), edit->sizeHint().height());
        }
    }
    void undoingLeavesTheFirstLineInSight()
    {
        SheetStage stage;
        auto *text = stage.text(u"sheetObjectives"_s);
        text->setFocus();
        text->insertPlainText(u"One line of the objectives, long enough to be broken.\n"_s.repeated(6).trimmed());
        QTRY_VERIFY(isReadable(*text));
        text->insertPlainText(u"\nmore"_s.repeated(30));
        QTRY_VERIFY(text->verticalScrollBar()->isVisible());
        text->undo();
        QTRY_VERIFY(!text->verticalScrollBar()->isVisible());
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        QVERIFY(isReadable(*text));
        text->undo();
        QTRY_VERIFY(isReadable(*text));
    }
    void aTextThatCameFromElsewhereIsWholeInTheSheet()
    {
        SheetStage stage;
        stage.tab(u"es"_s);
        stage.change([](Session &s) { s.objectives.set(u"en"_s, u"Words of an imported sheet that take some lines. "_s.repeated(14)); });
        stage.tab(u"en"_s);
        auto *text = stage.text(u"sheetObjectives"_s);
        QTRY_VERIFY(isReadable(*text));
        QTRY_VERIFY(!text->verticalScrollBar()->isVisible());
    }
    void aVeryLongTextScrolls()
    {
        SheetStage stage;
        auto *text = stage.text(u"sheetNotes"_s);
        text->setPlainText(u"line\n"_s.repeated(200));
        QTRY_VERIFY(text->verticalScrollBar()->isVisible());
        QVERIFY(text->height() < stage.form->height());
    }
};

PLANNER_TEST(TstTextEditors)
#include "tst_texteditors.moc"
