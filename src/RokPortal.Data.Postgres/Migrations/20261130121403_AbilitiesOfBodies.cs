using Microsoft.EntityFrameworkCore.Migrations;
using RokPortal.Data.Bodies;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AbilitiesOfBodies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Convener",
                table: "Bodies",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "Decides",
                table: "Bodies",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Keeps",
                table: "Bodies",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "NoticeDays",
                table: "Bodies",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Prepares",
                table: "Bodies",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "StandingItems",
                table: "Bodies",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "Verifies",
                table: "Bodies",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql(AbilitiesOfBodiesSql.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Convener",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "Decides",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "Keeps",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "NoticeDays",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "Prepares",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "StandingItems",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "Verifies",
                table: "Bodies");
        }
    }
}
