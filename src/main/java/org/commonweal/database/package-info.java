/**
 * Connects to the database with two users: the owner runs the migrations, the application's user works with the tables
 * and can only read and append where a module says so ({@link org.commonweal.database.AppendOnlyTable}).
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
package org.commonweal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
