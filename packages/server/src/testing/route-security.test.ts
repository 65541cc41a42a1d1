import { routeFixtures } from './fixtures/index.ts';
import { runRouteSecurityTests } from './run-route-security-tests.ts';

runRouteSecurityTests(routeFixtures);
