/**
 * Eclipse without its windows: the framework that runs its plug-ins, and a Java project in it. What
 * is named {@code …InEclipse} is loaded by that framework as a plug-in of its own.
 */
@NullMarked
package dev.sheaf.bundle.eclipse;

import org.jspecify.annotations.NullMarked;
