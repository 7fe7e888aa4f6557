// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/document/document.h"
#include "ui/look/severity.h"
#include "ui/text/findingtext.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMentionMs = 8000;

/// Each severity's sign and number in its colour.
class FindingsButton final : public QToolButton {
public:
    using QToolButton::QToolButton;
    void setCounts(const std::optional<FindingCounts> &known)
    {
        m_parts.clear();
        const FindingCounts counts = known.value_or(FindingCounts());
        const QLocale locale;
        const auto add = [&](Severity severity, int n) {
            if (n > 0)
                m_parts.append({severitySign(severity) + QChar(QChar::Nbsp) + locale.toString(n), severity});
        };
        add(Severity::Error, counts.errors);
        add(Severity::Warning, counts.warnings);
        add(Severity::Hint, counts.hints);
        if (!known)
            m_parts.append({u"…"_s, Severity::Hint});
        else if (m_parts.isEmpty())
            m_parts.append({u"✔"_s, std::nullopt});
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        int wide = space::kMedium;
        for (const Part &part : m_parts)
            wide += fontMetrics().horizontalAdvance(part.text) + space::kSmall;
        return {wide, fontMetrics().height() + space::kTiny};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(hasFocus() ? tokens().accent : QColor(Qt::transparent));
            painter.setBrush(tokens().selected);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kBlock, radius::kBlock);
        }
        int x = space::kSmall;
        for (const Part &part : m_parts) {
            painter.setPen(part.severity ? severityColour(*part.severity) : tokens().good);
            painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, part.text);
            x += fontMetrics().horizontalAdvance(part.text) + space::kSmall;
        }
    }

private:
    struct Part {
        QString text;
        std::optional<Severity> severity; ///< none: all is well
    };
    QList<Part> m_parts;
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_facts(new QLabel(this)), m_findings(new FindingsButton(this)), m_forget(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    m_facts->setObjectName(u"statusFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_findings->setObjectName(u"findingsButton"_s);
    m_findings->setFocusPolicy(Qt::TabFocus);
    QFont small = font();
    small.setPixelSize(size::kSmallText);
    m_facts->setFont(small);
    m_findings->setFont(small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium + 2, space::kSmall, space::kMedium, space::kSmall);
    row->addWidget(m_facts, 1);
    row->addWidget(m_findings);
    m_forget->setSingleShot(true);
    m_forget->setInterval(kMentionMs);
    connect(m_forget, &QTimer::timeout, this, [this] { mention({}); });
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsWanted);
    retranslate();
}

void StatusLine::setDocument(const Document *document)
{
    m_document = document;
    m_counts.reset();
    m_mention = {};
    retranslate();
}

void StatusLine::setCounts(std::optional<FindingCounts> counts)
{
    m_counts = counts;
    retranslate();
}

void StatusLine::mention(std::function<QString()> text)
{
    m_mention = std::move(text);
    if (m_mention)
        m_forget->start();
    retranslate();
}

QString StatusLine::text() const
{
    return m_facts->text();
}

QWidget &StatusLine::facts() const
{
    return *m_facts;
}

QWidget &StatusLine::findings() const
{
    return *m_findings;
}

void StatusLine::refresh()
{
    retranslate();
}

void StatusLine::retranslate()
{
    m_findings->setVisible(m_document);
    if (!m_document) {
        m_facts->clear();
        return;
    }
    const Programme &programme = m_document->programme();
    QStringList facts{m_document->store().isReadOnly() ? tr("Read only") : tr("Saved"),
        tr("%n session(s)", nullptr, static_cast<int>(programme.sessions.size())),
        tr("%1 time", "the zone's place").arg(programme.forum.zone.city())};
    if (m_mention)
        facts << m_mention();
    m_facts->setText(facts.join(u" · "_s));
    static_cast<FindingsButton *>(m_findings)->setCounts(m_counts);
    if (!m_counts)
        return;
    QStringList said{tr("%n error(s)", nullptr, m_counts->errors), tr("%n warning(s)", nullptr, m_counts->warnings), tr("%n hint(s)", nullptr, m_counts->hints)};
    m_findings->setAccessibleName(tr("Findings: %1").arg(said.join(u", "_s)));
    m_findings->setToolTip(tr("Show the findings: %1 (%2)").arg(said.join(u", "_s), QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
