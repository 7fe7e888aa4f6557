# SPDX-FileCopyrightText: The Forum Planner authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The icons of Breeze (Debian: breeze-icon-theme; LGPL-3.0-or-later) that the window uses, by name.
set(PLANNER_BREEZE_ICONS
    edit-undo edit-redo edit-find document-new document-open document-open-recent document-save-as document-import
    document-export document-print document-print-preview window-close application-exit configure list-add
    edit-delete document-properties help-about dialog-warning dialog-error dialog-information dialog-ok
    view-list-text view-calendar view-calendar-week view-calendar-day go-next go-previous go-down go-up zoom-in zoom-out
    object-locked view-filter list-remove view-visible help-keybord-shortcuts go-jump)
find_path(PLANNER_BREEZE_FOLDER actions/16/edit-undo.svg PATHS /usr/share/icons/breeze /usr/local/share/icons/breeze
    DOC "Folder of the Breeze icons (package breeze-icon-theme)" NO_DEFAULT_PATH REQUIRED)
set(planner_icon_files)
foreach(name ${PLANNER_BREEZE_ICONS})
    set(found "")
    foreach(place actions/16 actions/22 status/16 status/22)
        if(EXISTS "${PLANNER_BREEZE_FOLDER}/${place}/${name}.svg")
            set(found "${PLANNER_BREEZE_FOLDER}/${place}/${name}.svg")
            break()
        endif()
    endforeach()
    if(found STREQUAL "")
        message(FATAL_ERROR "The icon ${name} is not in ${PLANNER_BREEZE_FOLDER}")
    endif()
    set_source_files_properties("${found}" PROPERTIES QT_RESOURCE_ALIAS "${name}.svg")
    list(APPEND planner_icon_files "${found}")
endforeach()
set(own_icon "${CMAKE_SOURCE_DIR}/resources/icons/forum-planner.svg")
set_source_files_properties("${own_icon}" PROPERTIES QT_RESOURCE_ALIAS "forum-planner.svg")
qt_add_resources(planner_ui planner_icons PREFIX "/icons" FILES ${planner_icon_files} "${own_icon}")
