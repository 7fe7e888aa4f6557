// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

static void initData()
{
    Q_INIT_RESOURCE(planner_icons); // a static library's resources have to be named once
}

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// Draws one SVG in the palette's colour of the moment, so that a change of theme needs no new icon.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, QByteArray svg) : m_name(std::move(name)), m_svg(std::move(svg)) {}

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"planner"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(coloured(mode)).render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString cached = u"planner/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(colour(mode).name());
        QPixmap pixmap;
        if (QPixmapCache::find(cached, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(cached, pixmap);
        return pixmap;
    }

private:
    static QColor colour(QIcon::Mode mode)
    {
        return QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    }
    QByteArray coloured(QIcon::Mode mode) const
    {
        static const QRegularExpression textColour(u"(\\.ColorScheme-Text\\s*\\{\\s*color:\\s*)#[0-9a-fA-F]+"_s);
        QString svg = QString::fromUtf8(m_svg);
        const QString name = colour(mode).name();
        svg.replace(textColour, u"\\1"_s + name);
        return svg.replace("currentColor"_L1, name).toUtf8();
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    initData();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s in the resources", qPrintable(name));
        return {};
    }
    return QIcon(new LineIconEngine(name, file.readAll()));
}

QIcon programIcon()
{
    initData();
    return QIcon(u":/icons/forum-planner.svg"_s);
}

} // namespace planner
