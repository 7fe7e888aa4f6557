// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "ui/sheetform/sheetform.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QKeyEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace planner::test {

using namespace Qt::StringLiterals;

/// A sheet form on a programme in memory, with the first session shown.
struct SheetStage {
    explicit SheetStage(const Programme &programme = samples::oneSession())
        : document(Document::open(std::make_unique<MemoryStore>(programme), {u"Ana"_s, samples::fixedClock(), samples::countedIds()}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat)),
          first(programme.sessions.begin()->first)
    {
        settings.setLanguage(u"en"_s);
        form = std::make_unique<SheetForm>(*document, selection, settings);
        form->resize(380, 900);
        form->show();
        form->activateWindow();
        QApplication::setActiveWindow(form.get());
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
    QWidget *editor(const QString &name) const { return find<QWidget>(name); }
    QWidget *field(const QString &name) const { return find<QWidget>(name); }
    int visibleErrors() const
    {
        const auto all = form->findChildren<QLabel *>(u"errorText"_s);
        return static_cast<int>(std::ranges::count_if(all, [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); }));
    }
    void clickVisible(const QString &name) const
    {
        for (auto *button : form->findChildren<QAbstractButton *>(name)) {
            if (button->isVisible())
                button->click();
        }
    }
    /// Does @p field keep Ctrl+Z from the window?
    static bool takesUndo(QWidget *field)
    {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QCoreApplication::sendEvent(field, &event);
        return event.isAccepted();
    }
    void choose(const QString &name, int row) const
    {
        auto *box = find<QComboBox>(name);
        box->setFocus();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    void tab(const QString &lang) const { find<QWidget>(u"sheetTabs"_s)->findChild<QAbstractButton *>(lang)->click(); }
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

} // namespace planner::test
