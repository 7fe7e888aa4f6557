// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/basedialog.h"
#include "ui/text/words.h"

#include <QtCore/QJsonObject>

#include <functional>

class QListWidget;
class QPlainTextEdit;

namespace planner {

/// What one file would do to the programme.
struct ImportPreview {
    enum class State { New, Changed, Same, Refused };
    using Say = std::function<QString(const Words &)>;

    QString path;
    State state = State::Same;
    QString name = {};          ///< of the session: its code and title; empty when refused
    QStringList fields = {};    ///< that change, as fields.h spells them
    std::vector<Say> remarks = {}; ///< what was mended or passed over; or why it was refused
    std::function<QStringList(const Words &)> changes = {}; ///< of those fields, a line each
    QJsonObject values = {};    ///< of those fields as they are, whole, as the change log has them

    /// Does it look the same? How a remark is worded does not count.
    bool operator==(const ImportPreview &other) const;
};

/// How many sessions would be new or changed.
int changedCount(const std::vector<ImportPreview> &previews);

/// The dry run of an import: what each file would do. Nothing has happened yet when it is shown. While a file
/// is refused, the others are imported only by a button that says so.
class ImportDialog final : public BaseDialog {
    Q_OBJECT
public:
    ImportDialog(std::vector<ImportPreview> previews, Settings &settings, QWidget *parent);

    int count() const { return changedCount(m_previews); }

private:
    void retranslate() override;
    void showDetail(int row);
    QString stateText(ImportPreview::State state) const;

    int refused() const;

    std::vector<ImportPreview> m_previews;
    QLabel *m_summary;
    QListWidget *m_list;
    QPlainTextEdit *m_detail;
    QPushButton *m_others;
};

} // namespace planner
