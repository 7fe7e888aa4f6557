// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/startpage.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnPx = 520;
constexpr int kRowPx = 48;
constexpr int kIconPx = 56;

QFont sized(QFont font, int px, QFont::Weight weight)
{
    font.setPixelSize(px);
    font.setWeight(weight);
    return font;
}

/// A recent programme: its name, its folder under it, and a word when it is gone.
class RecentRow final : public QAbstractButton {
public:
    RecentRow(const QString &path, const QString &missing, QWidget *parent) : QAbstractButton(parent), m_path(path), m_missing(missing)
    {
        setObjectName(u"recent:"_s + path);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setToolTip(QDir::toNativeSeparators(path));
        setAccessibleName(missing.isEmpty() ? name() : u"%1 (%2)"_s.arg(name(), missing));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(kRowPx);
    }
    QSize sizeHint() const override { return {kColumnPx - 2 * kRowPx, kRowPx}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(t.accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(t.selected);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kField, radius::kField);
        }
        const QRect room = rect().adjusted(space::kMedium, space::kSmall, -space::kMedium, -space::kSmall);
        QRect first = room;
        if (!m_missing.isEmpty()) {
            painter.setFont(sized(font(), size::kSmallText, QFont::Normal));
            painter.setPen(t.warning);
            const QString said = u"⚠ "_s + m_missing;
            painter.drawText(room, Qt::AlignRight | Qt::AlignTop, said);
            first.setRight(first.right() - painter.fontMetrics().horizontalAdvance(said) - space::kSmall);
        }
        painter.setFont(sized(font(), size::kBody, QFont::DemiBold));
        painter.setPen(m_missing.isEmpty() ? t.text : t.muted);
        painter.drawText(first, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(name(), Qt::ElideRight, first.width()));
        painter.setFont(sized(font(), size::kSmallText, QFont::Normal));
        painter.setPen(t.muted);
        const QString folder = QDir::toNativeSeparators(QFileInfo(m_path).absolutePath());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, painter.fontMetrics().elidedText(folder, Qt::ElideMiddle, room.width()));
    }

private:
    QString name() const { return QFileInfo(m_path).completeBaseName(); }
    QString m_path;
    QString m_missing;
};

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_heading(new QLabel(this)), m_lead(new QLabel(this)), m_recentHeading(new QLabel(this)),
      m_recentEmpty(new QLabel(this)), m_recent(new QWidget(this))
{
    setObjectName(u"startPage"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(kIconPx, kIconPx));
    icon->setFixedSize(kIconPx, kIconPx);
    m_heading->setFont(sized(font(), space::kHuge, QFont::DemiBold));
    m_lead->setWordWrap(true);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_recentHeading->setFont(sized(font(), size::kHeading, QFont::DemiBold));
    m_recentEmpty->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_heading, m_lead, m_recentHeading, m_recentEmpty})
        label->setTextFormat(Qt::PlainText);

    m_new = makeButton(u"startNew"_s, u"document-new"_s);
    m_open = makeButton(u"startOpen"_s, u"document-open"_s);
    m_sample = makeButton(u"startSample"_s, u"view-calendar"_s);
    m_new->setDefault(true);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (QPushButton *button : {m_new, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch();

    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(0);

    auto *column = new QWidget(this);
    column->setFixedWidth(kColumnPx);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(space::kSmall);
    rows->addWidget(icon);
    rows->addWidget(m_heading);
    rows->addWidget(m_lead);
    rows->addSpacing(space::kSmall);
    rows->addLayout(buttons);
    rows->addSpacing(space::kHuge);
    rows->addWidget(m_recentHeading);
    rows->addWidget(m_recentEmpty);
    rows->addWidget(m_recent);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    auto *middle = new QHBoxLayout; // an alignment would take the height for the whole page's width
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    page->addLayout(middle);
    page->addStretch(2);

    connect(&m_settings, &Settings::recentFilesChanged, this, &StartPage::refresh);
    retranslate();
}

QPushButton *StartPage::makeButton(const QString &name, const QString &icon)
{
    auto *button = new QPushButton(lineIcon(icon), {}, this);
    button->setObjectName(name);
    return button;
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    const QStringList paths = m_settings.recentFiles();
    m_recentEmpty->setVisible(paths.isEmpty());
    for (const QString &path : paths) {
        const bool isThere = QFileInfo::exists(path);
        auto *row = new QWidget(m_recent);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *open = new RecentRow(path, isThere ? QString() : tr("not found"), row);
        auto *forget = new QToolButton(row);
        forget->setObjectName(u"forget:"_s + path);
        forget->setAutoRaise(true);
        forget->setIcon(lineIcon(u"window-close"_s));
        forget->setFixedSize(size::kControl, size::kControl);
        forget->setToolTip(tr("Remove from this list"));
        forget->setAccessibleName(tr("Remove %1 from this list").arg(QFileInfo(path).completeBaseName()));
        line->addWidget(open, 1);
        line->addWidget(forget);
        m_recentRows->addWidget(row);
        connect(open, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        connect(forget, &QToolButton::clicked, this, [this, path] { m_settings.removeRecentFile(path); });
    }
}

void StartPage::retranslate()
{
    m_heading->setText(tr("Forum Planner"));
    m_lead->setText(tr("Plan a forum’s programme in several languages, from the partners’ session sheets to the agenda on paper."));
    m_new->setText(tr("New programme…"));
    m_open->setText(tr("Open…"));
    m_sample->setText(tr("Try the sample"));
    m_new->setToolTip(tr("Make a new programme (%1)").arg(QKeySequence(u"Ctrl+Shift+N"_s).toString(QKeySequence::NativeText)));
    m_open->setToolTip(tr("Open a programme file (%1)").arg(QKeySequence(u"Ctrl+O"_s).toString(QKeySequence::NativeText)));
    m_sample->setToolTip(tr("Open a copy of the sample programme"));
    m_recentHeading->setText(tr("Recent programmes"));
    m_recentEmpty->setText(tr("The programmes that you open will be listed here."));
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    refresh();
    m_new->setFocus();
    QWidget::showEvent(event);
}

} // namespace planner
