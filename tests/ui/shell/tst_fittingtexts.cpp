// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sample/sampleprogramme.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/everywindow.h"
#include "tests/ui/shell/visibletexts.h"
#include "ui/actions/commands.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/themeswitch.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTabBar>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// How many device-independent pixels of @p widget's own words do not fit; 0 when all do.
int missingPx(const QWidget &widget)
{
    const auto advance = [&widget](const QString &text) { return widget.fontMetrics().size(0, text).width(); };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) - label->height();
        return label->text().isEmpty() ? 0 : label->minimumSizeHint().width() - label->width();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        return advance(box->currentText()) - box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? 0 : button->sizeHint().width() - button->width();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return advance(line->placeholderText()) - line->contentsRect().width();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->sizeHint().width() - tabs->width();
    return 0;
}

} // namespace

class TstFittingTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTextIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Command>("view");
        for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s}) {
            QTest::addRow("sessions, %s", qPrintable(language)) << language << Command::ShowSessions;
            QTest::addRow("calendar, %s", qPrintable(language)) << language << Command::ShowCalendar;
        }
    }
    void noTextIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(Command, view);
        Stage stage;
        stage.settings.setLanguage(language);
        const LanguageSwitch languages(stage.settings);
        const ThemeSwitch theme(stage.settings);
        const Programme sample = sampleProgramme().value();
        stage.open(sample);
        stage.window.show();
        QCoreApplication::processEvents();
        stage.window.setWindowState(Qt::WindowNoState); // a small screen has maximized it
        stage.window.resize(1280, 800);
        stage.window.commands()[view].trigger();
        stage.window.selection().setSession(sample.sessions.begin()->first);
        const QSet<QString> content = contentOf(sample);
        QStringList cut;
        int seen = 0;
        visitEveryWindow(stage, [&](QWidget &window) {
            window.show();
            QCoreApplication::processEvents();
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                ++seen;
                const auto *box = qobject_cast<const QComboBox *>(widget);
                const bool isContent = box && std::ranges::any_of(content, [box](const QString &held) { return held.size() > 3 && box->currentText().contains(held); });
                if (const int px = isContent ? 0 : missingPx(*widget); px > 0) {
                    const QVariant text = widget->property("text").isValid() ? widget->property("text") : widget->property("currentText");
                    cut << u"%1 %2 %3 \"%4\": %5 px"_s.arg(window.objectName(), QString::fromLatin1(widget->metaObject()->className()),
                        widget->objectName(), text.toString()).arg(px);
                }
            }
        });
        QVERIFY(seen > 150);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QLocale::setDefault(QLocale::c());
    }
};

PLANNER_TEST(TstFittingTexts)
#include "tst_fittingtexts.moc"
