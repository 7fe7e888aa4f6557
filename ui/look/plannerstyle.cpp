// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plannerstyle.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace planner {

namespace {

constexpr int kScrollBarPx = 12;
constexpr int kThumbPx = 6;
constexpr int kShortestThumbPx = 28;
constexpr int kTabLinePx = 2;
constexpr int kTabHeightPx = 36;
constexpr int kArrowPx = 22;
constexpr int kFieldFramePx = 3;
constexpr int kIndicatorPx = 16;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

QColor fieldFill(const QStyleOption *option)
{
    return option->palette.color(has(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window);
}

void drawField(const QStyleOption *option, QPainter &painter)
{
    const bool isFocused = has(option, QStyle::State_HasFocus);
    strokes::box(painter, option->rect, radius::kField, fieldFill(option),
        isFocused ? option->palette.color(QPalette::Highlight) : strokes::lineColour(option->palette), isFocused ? 1.5 : 1);
}

void drawButton(const QStyleOption *option, QPainter &painter, bool isFlat, bool isDefault)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isOn = has(option, QStyle::State_On);
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    QColor fill = isFlat ? QColor() : option->palette.color(isEnabled ? QPalette::Button : QPalette::Window);
    QColor line = isFlat ? QColor() : strokes::lineColour(option->palette);
    if (isDown || isOn || isHovered)
        fill = isDown || isOn ? strokes::selectedFill(option->palette) : option->palette.color(isFlat ? QPalette::Mid : QPalette::Midlight);
    if (isDefault && isEnabled)
        line = option->palette.color(QPalette::Highlight);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        strokes::box(painter, option->rect, radius::kField, fill, option->palette.color(QPalette::Highlight), 2);
    else
        strokes::box(painter, option->rect, radius::kField, fill, line);
}

void drawIndicator(const QStyleOption *option, QPainter &painter, bool isRound)
{
    const bool isMarked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor accent = option->palette.color(isEnabled ? QPalette::Highlight : QPalette::Mid);
    const double radiusPx = isRound ? option->rect.width() / 2.0 : 4;
    strokes::box(painter, option->rect, radiusPx, isMarked ? accent : fieldFill(option),
        isMarked || has(option, QStyle::State_HasFocus) ? accent : option->palette.color(QPalette::Dark));
    if (!isMarked)
        return;
    const QColor mark = option->palette.color(QPalette::HighlightedText);
    const QRectF middle = QRectF(option->rect);
    if (isRound)
        strokes::box(painter, middle.adjusted(5, 5, -5, -5), 3, mark, {});
    else if (has(option, QStyle::State_NoChange))
        strokes::box(painter, QRectF(middle.center() - QPointF(4, 1), QSizeF(8, 2)), 1, mark, {});
    else
        strokes::tick(painter, middle, mark);
}

/// A panel's or a scrolling field's frame.
void drawPanel(const QStyleOption *option, QPainter &painter, bool isField)
{
    const bool isFocused = isField && has(option, QStyle::State_HasFocus);
    strokes::box(painter, option->rect, isField ? radius::kField : radius::kPanel, option->palette.color(QPalette::Base),
        isFocused ? option->palette.color(QPalette::Highlight) : strokes::lineColour(option->palette), isFocused ? 1.5 : 1);
}

QFont tabFont(const QStyleOptionTab *tab, QFont font)
{
    font.setWeight(has(tab, QStyle::State_Selected) ? QFont::DemiBold : QFont::Normal);
    return font;
}

void drawTab(const QStyleOptionTab *tab, QPainter &painter)
{
    const QRect r = tab->rect;
    if (has(tab, QStyle::State_Selected))
        painter.fillRect(QRect(r.left(), r.bottom() - kTabLinePx + 1, r.width(), kTabLinePx), tab->palette.color(QPalette::Highlight));
    if (has(tab, QStyle::State_HasFocus) && has(tab, QStyle::State_KeyboardFocusChange))
        strokes::box(painter, QRectF(r).adjusted(2, 2, -2, -4), radius::kField, {}, tab->palette.color(QPalette::Highlight), 1.5);
}

/// Cells of tables have a little more air at their sides than rows of lists.
bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget);
}

/// What QCommonStyle leaves at each side of an item's text.
int cellMargin(const QStyle &style, const QStyleOption *option, const QWidget *widget)
{
    return style.pixelMetric(QStyle::PM_FocusFrameHMargin, option, widget) + 1;
}

void drawHeaderSection(const QStyleOptionHeader *header, QPainter &painter)
{
    const QRect r = header->rect;
    painter.fillRect(r, header->palette.color(QPalette::Base));
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), strokes::lineColour(header->palette));
    const bool isLast = header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
    if (header->orientation == Qt::Horizontal && !isLast)
        painter.fillRect(QRect(r.right(), r.top() + space::kTiny, 1, r.height() - 2 * space::kTiny), strokes::lineColour(header->palette));
}

/// As Qt does, which asks itself for the places instead of the style that is in use.
void drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    style.drawControl(QStyle::CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeader part(header);
    part.rect = style.subElementRect(QStyle::SE_HeaderLabel, &header, widget);
    style.drawControl(QStyle::CE_HeaderLabel, &part, &painter, widget);
    part.rect = style.subElementRect(QStyle::SE_HeaderArrow, &header, widget);
    style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, &painter, widget);
}

void drawEmptyHeader(const QStyleOption *header, QPainter &painter)
{
    painter.fillRect(header->rect, header->palette.color(QPalette::Base));
    if (has(header, QStyle::State_Horizontal))
        painter.fillRect(QRect(header->rect.left(), header->rect.bottom(), header->rect.width(), 1), strokes::lineColour(header->palette));
}

void drawSortArrow(const QStyleOptionHeader *header, QPainter &painter)
{
    const auto way = header->sortIndicator == QStyleOptionHeader::SortUp ? strokes::Way::Up : strokes::Way::Down;
    strokes::chevron(painter, header->rect, way, strokes::mutedColour(header->palette));
}

void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const bool isEnabled = has(item, QStyle::State_Enabled);
    painter.fillRect(item->rect, item->palette.color(QPalette::Window));
    if (has(item, QStyle::State_Selected) && isEnabled)
        strokes::box(painter, QRectF(item->rect).adjusted(2, 2, -2, -2), radius::kField, strokes::selectedFill(item->palette), {});
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, item, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, item->rect, flags, item->palette, isEnabled, item->text, QPalette::WindowText);
}

void drawItemFocus(const QStyleOptionViewItem *item, QPainter &painter)
{
    if (has(item, QStyle::State_HasFocus) && has(item, QStyle::State_KeyboardFocusChange))
        strokes::box(painter, QRectF(item->rect).adjusted(1, 1, -1, -1), 3, {}, item->palette.color(QPalette::Highlight), 1.5);
}

void drawScrollBar(const QStyleOptionSlider *bar, const QRect &thumb, QPainter &painter)
{
    if (bar->minimum >= bar->maximum)
        return;
    const bool isLit = has(bar, QStyle::State_Sunken) || (has(bar, QStyle::State_MouseOver) && (bar->activeSubControls & QStyle::SC_ScrollBarSlider));
    const QColor colour = bar->palette.color(isLit ? QPalette::Shadow : QPalette::Dark);
    QRectF r = thumb;
    const double margin = (kScrollBarPx - kThumbPx) / 2.0;
    r = bar->orientation == Qt::Vertical ? r.adjusted(margin, 2, -margin, -2) : r.adjusted(2, margin, -2, -margin);
    strokes::box(painter, r, kThumbPx / 2.0, colour, {});
}

/// The groove is the whole bar; there are no arrow buttons.
QRect scrollBarRect(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const bool isVertical = bar->orientation == Qt::Vertical;
    const int length = isVertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(static_cast<int>(static_cast<qint64>(length) * bar->pageStep / (static_cast<qint64>(range) + bar->pageStep)),
            std::min(kShortestThumbPx, length), length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    int from = 0;
    int to = length;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: from = start; to = start + thumb; break;
    case QStyle::SC_ScrollBarSubPage: to = start; break;
    case QStyle::SC_ScrollBarAddPage: from = start + thumb; break;
    case QStyle::SC_ScrollBarGroove: break;
    default: return {};
    }
    const QRect r = isVertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                               : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    return QStyle::visualRect(bar->direction, bar->rect, r);
}

void drawComboBox(const QStyleOptionComboBox *combo, QPainter &painter)
{
    if (combo->frame)
        drawField(combo, painter);
    QRect arrow = combo->rect;
    arrow.setLeft(arrow.right() - kArrowPx);
    strokes::chevron(painter, QStyle::visualRect(combo->direction, combo->rect, arrow), strokes::Way::Down,
        combo->palette.color(has(combo, QStyle::State_Enabled) ? QPalette::PlaceholderText : QPalette::Mid));
}

void drawSpinBox(const QStyleOptionSpinBox *spin, const QRect &up, const QRect &down, QPainter &painter)
{
    if (spin->frame)
        drawField(spin, painter);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [spin](QAbstractSpinBox::StepEnabledFlag step) {
        return spin->palette.color(spin->stepEnabled & step ? QPalette::PlaceholderText : QPalette::Mid);
    };
    strokes::chevron(painter, up, strokes::Way::Up, colour(QAbstractSpinBox::StepUpEnabled));
    strokes::chevron(painter, down, strokes::Way::Down, colour(QAbstractSpinBox::StepDownEnabled));
}

} // namespace

PlannerStyle::PlannerStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void PlannerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_Frame:
    case PE_FrameGroupBox:
        strokes::box(*painter, option->rect, radius::kPanel, {}, strokes::lineColour(option->palette));
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, fieldFill(option));
            return;
        }
        drawField(option, *painter);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
        drawButton(option, *painter, isFlat, button && (button->features & QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        drawButton(option, *painter, has(option, State_AutoRaise), false);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;
        strokes::box(*painter, option->rect, 4, {}, option->palette.color(QPalette::Highlight), 1.5);
        return;
    case PE_FrameMenu:
        strokes::box(*painter, option->rect, 0, {}, strokes::lineColour(option->palette));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, *painter, true);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->sortIndicator != QStyleOptionHeader::None)
            drawSortArrow(header, *painter);
        return;
    case PE_PanelItemViewRow: // before the branches of a tree
    case PE_PanelItemViewItem:
        if (has(option, State_Selected)) {
            painter->fillRect(option->rect, strokes::selectedFill(option->palette));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void PlannerStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->frameShape == QFrame::StyledPanel) {
            drawPanel(option, *painter, qobject_cast<const QAbstractScrollArea *>(widget));
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            painter->save();
            painter->setFont(tabFont(tab, painter->font()));
            QStyleOptionTab quiet(*tab);
            quiet.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            painter->restore();
        }
        return;
    case CE_Header:
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            element == CE_Header ? drawHeader(*header, *painter, *proxy(), widget) : drawHeaderSection(header, *painter);
        return;
    case CE_HeaderEmptyArea:
        drawEmptyHeader(option, *painter);
        return;
    case CE_Splitter:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(item, *painter, *proxy(), widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem quiet(*item);
            quiet.palette.setColor(QPalette::Highlight, strokes::selectedFill(item->palette));
            quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem quiet(*item);
            quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            drawItemFocus(item, *painter);
        }
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PlannerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(combo, *painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(spin, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), *painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PlannerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(bar, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(space::kSmall, 2, -kArrowPx, -2));
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_GroupBox && (part == SC_GroupBoxLabel || part == SC_GroupBoxCheckBox)) // clear of the frame
        return usual.translated(space::kSmall, space::kTiny);
    if (control == CC_GroupBox && part == SC_GroupBoxContents)
        return usual.adjusted(0, space::kTiny, 0, 0);
    return usual;
}

QRect PlannerStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::kTiny + 2, 1, -space::kTiny - 2, -1);
    }
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderLabel) { // over the text of its cells
        const int inset = space::kTiny + cellMargin(*proxy(), option, widget) - proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        return usual.adjusted(inset, 0, -inset, 0);
    }
    if (isTable(widget) && element == SE_ItemViewItemText)
        return usual.adjusted(space::kTiny, 0, -space::kTiny, 0);
    if (isTable(widget) && element == SE_ItemViewItemCheckIndicator)
        return usual.translated(option->direction == Qt::RightToLeft ? -space::kTiny : space::kTiny, 0);
    return usual;
}

QSize PlannerStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted = QSize(wanted.width() + space::kSmall, std::max(wanted.height(), size::kControl));
        break;
    case CT_SpinBox:
        wanted.setWidth(wanted.width() + space::kLarge);
        [[fallthrough]];
    case CT_LineEdit:
        wanted.setHeight(std::max(wanted.height(), size::kControl));
        break;
    case CT_ComboBox:
        wanted.setWidth(std::max(wanted.width(), size.width() + space::kSmall + kArrowPx + 2)); // what SC_ComboBoxEditField takes off
        wanted.setHeight(std::max(wanted.height(), size::kControl));
        break;
    case CT_TabBarTab:
        wanted = QSize(wanted.width() + space::kSmall, std::max(wanted.height(), kTabHeightPx));
        break;
    case CT_MenuBarItem:
        wanted = QSize(size.width() + 2 * space::kSmall, std::max(wanted.height(), size::kControl));
        break;
    case CT_ItemViewItem:
        if (isTable(widget))
            wanted.setWidth(wanted.width() + 2 * space::kTiny);
        break;
    case CT_HeaderSection:
        wanted.setWidth(wanted.width() + 2 * space::kTiny);
        wanted.setHeight(std::max(wanted.height(), size::kControl));
        break;
    default: break;
    }
    return wanted;
}

int PlannerStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return kScrollBarPx;
    case PM_ScrollBarSliderMin: return kShortestThumbPx;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_TabBarTabHSpace: return space::kLarge;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 0;
    case PM_DefaultFrameWidth: // what scrolls stays inside the rounded corners
        return qobject_cast<const QAbstractScrollArea *>(widget) ? kFieldFramePx : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth: return space::kMedium;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kIndicatorPx;
    case PM_ToolTipLabelFrameWidth: return space::kTiny;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PlannerStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return qobject_cast<const QMenuBar *>(widget) ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace planner
