// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/visibletexts.h"

#include "core/domain/fields.h"

#include <QtCore/QAbstractItemModel>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

namespace planner::test {

namespace {

class Collector {
public:
    void widget(const QWidget &w)
    {
        m_at = QStringLiteral("%1 %2").arg(QString::fromLatin1(w.metaObject()->className()), w.objectName());
        add(w.windowTitle(), "windowTitle");
        add(w.toolTip(), "toolTip");
        add(w.accessibleName(), "accessibleName");
        add(w.accessibleDescription(), "accessibleDescription");
        if (const auto *label = qobject_cast<const QLabel *>(&w))
            add(label->text(), "label");
        if (const auto *button = qobject_cast<const QAbstractButton *>(&w))
            add(button->text(), "button");
        if (const auto *field = qobject_cast<const QLineEdit *>(&w))
            add(field->placeholderText(), "placeholder");
        if (const auto *field = qobject_cast<const QPlainTextEdit *>(&w))
            add(field->placeholderText(), "placeholder");
        if (const auto *group = qobject_cast<const QGroupBox *>(&w))
            add(group->title(), "group");
        if (const auto *menu = qobject_cast<const QMenu *>(&w))
            add(menu->title(), "menu");
        if (const auto *box = qobject_cast<const QComboBox *>(&w)) {
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i), "choice");
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&w)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), "tab");
                add(tabs->tabToolTip(i), "tab's tooltip");
            }
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(&w)) {
            for (int i = 0; header->model() && i < header->count(); ++i)
                add(header->model()->headerData(i, header->orientation()).toString(), "head");
        }
        for (const QAction *action : w.actions()) {
            add(action->text(), "action");
            add(action->toolTip(), "action's tooltip");
        }
    }
    QList<VisibleText> texts;

private:
    void add(QString text, const char *property)
    {
        text.remove(u'&');
        if (!text.isEmpty())
            texts.append({text, m_at + u' ' + QString::fromLatin1(property)});
    }
    QString m_at;
};

struct ContentCollector {
    QSet<QString> &content;
    template <class Field>
    void operator()(const char *, const Field &field)
    {
        if constexpr (std::is_same_v<Field, Text>) {
            for (const Text::Version &version : field.versions())
                content << version.text;
        } else if constexpr (std::is_same_v<Field, QString>) {
            content << field;
        }
    }
};

} // namespace

QList<VisibleText> visibleTexts(const QWidget &root)
{
    Collector collector;
    collector.widget(root);
    for (const QWidget *child : root.findChildren<QWidget *>())
        collector.widget(*child);
    return collector.texts;
}

QSet<QString> contentOf(const Programme &programme)
{
    QSet<QString> content;
    ContentCollector collect{content};
    visitFields(programme.forum, collect);
    content << programme.forum.zone.city();
    for (const Zone &zone : programme.forum.otherZones)
        content << zone.city();
    const auto all = [&collect](const auto &records) {
        for (const auto &[id, record] : records)
            visitFields(record, collect);
    };
    all(programme.organisations);
    all(programme.people);
    all(programme.venues);
    all(programme.types);
    all(programme.lines);
    all(programme.subThemes);
    all(programme.sessions);
    for (const auto &[id, session] : programme.sessions)
        content << codeOf(programme, session);
    for (const auto &[id, subTheme] : programme.subThemes)
        content << codeOf(programme, subTheme);
    for (const auto &[id, person] : programme.people)
        content << person.displayName();
    content.remove(QString());
    return content;
}

} // namespace planner::test
