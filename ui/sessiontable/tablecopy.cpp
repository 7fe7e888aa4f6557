// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/tablecopy.h"

namespace planner {

using namespace Qt::StringLiterals;

QString tableAsText(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            for (const QChar c : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
                cell.replace(c, u' ');
            const QString bare = cell.trimmed();
            cells << (!bare.isEmpty() && u"=+-@"_s.contains(bare.front()) ? u'\'' + cell : cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableAsHtml(const std::vector<QStringList> &rows)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td style=\"mso-number-format:'\\@'\">"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace planner
